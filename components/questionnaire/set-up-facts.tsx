import Link from "next/link";
import { Fragment } from "react";
import type { Draft } from "@/lib/draft/draft";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import { profileChecklist } from "@/lib/report/profile-checklist";

const FACTS = ["Education", "Experience", "Certificates"];

type Props = { model: RequirementModel; draft: Draft | undefined };

/** What set-up asked, among the answers. */
export function SetUpFacts({ model, draft }: Props) {
  const profile = draft?.profile ?? {};
  const given = new Map(profileChecklist(profile).map((row) => [row.fact, row.given]));
  const rows = [
    ["Industry", draft?.variant ? model.variants[draft.variant] : "General"],
    ...FACTS.map((fact) => [fact, given.get(fact)]),
    ["Hours a week", profile.hoursPerWeek],
  ];
  return (
    <div className="mt-6 flex items-baseline gap-x-4 border-t border-line py-3">
      <dl className="grid min-w-0 flex-1 grid-cols-[min(8rem,40%)_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1 wrap-anywhere">
        {rows.map(([fact, words]) => (
          <Fragment key={fact}>
            <dt className="text-small text-soft">{fact}</dt>
            <dd className={words === undefined ? "text-soft" : ""}>{words ?? "Not given"}</dd>
          </Fragment>
        ))}
      </dl>
      <Link href={paths.setup} className="text-small">
        Change<span className="sr-only"> the industry and your profile</span>
      </Link>
    </div>
  );
}
