import { LIMITS } from "@/lib/model/vocabulary";
import { thousands } from "@/lib/report/words";
import { MadeLink } from "./made-link";

type Props = { url: string; withoutEvidence?: (() => void) | undefined };

/** A snapshot link that was made. */
export function MadeSnapshot({ url, withoutEvidence }: Props) {
  return (
    <MadeLink
      url={url}
      label={`Your snapshot link, ${thousands(url.length)} of at most ${thousands(LIMITS.link)} characters`}
      title="A result from Headroom"
      withoutEvidence={withoutEvidence}
    />
  );
}
