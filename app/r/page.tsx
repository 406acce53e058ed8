import type { Metadata } from "next";
import { preload } from "react-dom";
import { OpenedLink } from "@/components/report/opened-link";
import { currentModel } from "@/lib/models";
import { paths } from "@/lib/paths";

export const metadata: Metadata = { title: "A shared result" };

export default function SharedResultPage() {
  // Most links were made under it, and on a slow line it is there as soon as what reads them.
  const model = paths.model(currentModel.id, currentModel.version);
  preload(model, { as: "fetch", crossOrigin: "anonymous" });
  return <OpenedLink />;
}
