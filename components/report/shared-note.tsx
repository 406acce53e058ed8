import type { ReactNode } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { shownName } from "@/lib/report/shown-name";
import { longDate } from "@/lib/report/words";
import { KeepOffer } from "./keep-offer";

type Props = {
  model: RequirementModel;
  result: Result;
  /** How to keep it; without it stands what cannot be pressed yet. */
  children?: ReactNode;
};

/** Above a report that was sent: whose it is, and what it is worth. */
export function SharedNote({ model, result, children }: Props) {
  return (
    <aside
      aria-label="About this page"
      className="mb-8 border-l-4 border-line-strong py-1 pl-4 text-small wrap-anywhere"
    >
      <p>
        {shownName(result.name) ?? "Somebody"} sent you how they saw themselves
        {result.createdAt === undefined ? "" : ` on ${longDate(result.createdAt)}`} against the
        requirements for {model.role} (version {model.version}). It is their own judgement; nobody
        has checked it, and anyone can make such a link. All of it was inside the link: no server
        has seen it.
      </p>
      {children ?? (
        <div className="no-print mt-2">
          <KeepOffer />
        </div>
      )}
    </aside>
  );
}
