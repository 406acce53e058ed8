import { HomePage } from "@/components/home/home-page";
import { currentModel, sampleResult } from "@/lib/models";
import { paths } from "@/lib/paths";
import { encodeSnapshot } from "@/lib/share/snapshot";

const sample = `${paths.shared}#${encodeSnapshot(currentModel, sampleResult)}`;

export default function Page() {
  return <HomePage model={currentModel} sample={sample} />;
}
