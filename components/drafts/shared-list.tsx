"use client";

import { useCallback, useEffect, useState } from "react";
import { Confirm } from "@/components/ui/confirm";
import { leaveFocus } from "@/components/ui/leave-focus";
import { momentOf } from "@/components/ui/moment-of";
import type { OpenedKept } from "@/lib/browser/open-kept";
import { paths } from "@/lib/paths";
import { shownName } from "@/lib/report/shown-name";
import { industryOf, longDate, points, VERDICT_WORDS } from "@/lib/report/words";

/** Results of others that were kept from their links. They never mix with one's own drafts. */
export function SharedList() {
  const [kept, setKept] = useState<readonly OpenedKept[]>([]);
  const read = useCallback(async () => {
    setKept(await (await import("@/lib/browser/open-kept")).openKept());
  }, []);
  useEffect(() => {
    // Where nothing can be read, the page says so above.
    void read().catch(() => undefined);
  }, [read]);
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby="shared" className="mt-14 border-t border-line pt-8">
      <h2 id="shared">Shared with me</h2>
      <p>
        Results that others sent you, kept from their links. Opening one leaves your drafts alone.
      </p>
      <ul className="mt-3">
        {kept.map((one) => (
          <SharedRow key={one.fragment} kept={one} onChange={read} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = { kept: OpenedKept; onChange: () => Promise<void> };

function SharedRow({ kept: { fragment, keptAt, seen }, onChange }: RowProps) {
  const name = seen === undefined ? "A link that cannot be read just now" : nameOf(seen);
  return (
    <li className="max-w-none border-t border-line py-3 wrap-anywhere">
      <h3>{name}</h3>
      {seen !== undefined && <p className="text-soft">{factsOf(seen)}</p>}
      <p className="text-small text-soft">Kept {momentOf(keptAt)}</p>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-5">
        <a href={`${paths.shared}#${fragment}`} className="inline-flex min-h-8 items-center">
          Open<span className="sr-only"> the result of {name}</span>
        </a>
        <Confirm
          ask={`Remove ${name}`}
          question={`This removes “${name}” from this device. The link itself goes on working for whoever has it.`}
          yes="Remove it"
          no="Keep it"
          yesRef={leaveFocus}
          onYes={async () => {
            await (await import("@/lib/browser/kept-results")).removeKept(fragment);
            await onChange();
          }}
        />
      </div>
    </li>
  );
}

type Seen = NonNullable<OpenedKept["seen"]>;

function nameOf({ result }: Seen): string {
  return shownName(result.name) ?? "Somebody without a name";
}

function factsOf({ model, result, score }: Seen): string {
  const industry = industryOf(model, result.variant);
  return [
    VERDICT_WORDS[score.verdict],
    ...(score.readiness === null || score.band === null
      ? []
      : [
          `readiness ${points(score.readiness)} of 100, likely ${score.band.map(points).join(" to ")}`,
        ]),
    `${model.role}, ${industry.toLowerCase()}`,
    result.createdAt === undefined ? "undated" : `of ${longDate(result.createdAt)}`,
  ].join(" · ");
}
