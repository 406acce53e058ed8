import Link from "next/link";
import type { KeptDraft } from "@/lib/browser/kept-draft";
import type { DraftAnswer, DraftEvidence } from "@/lib/draft/draft";
import { evidenceFault } from "@/lib/draft/evidence-fault";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { LIMITS } from "@/lib/model/vocabulary";
import { paths } from "@/lib/paths";
import { AgreedLevel } from "./agreed-level";

type Props = {
  id: string;
  step: string;
  model: RequirementModel;
  answer: DraftAnswer | undefined;
  kept: KeptDraft | undefined;
};

/** An answer as the report will take it, and the way to change it. */
export function AnswerRow({ id, step, model, answer, kept }: Props) {
  const competency = model.competencies.find((candidate) => candidate.id === id);
  const choice = answer?.choice;
  const evidence = (answer?.evidence ?? []).filter(({ text, url }) => (text + url).trim() !== "");
  return (
    <li id={id} className="max-w-none border-t border-line py-3">
      <div className="flex items-baseline gap-4">
        <h3 className="font-sans text-base font-semibold">{competency?.name}</h3>
        <Link
          href={paths.question(step, id)}
          // There are fifty of these, and most people go on to their report.
          prefetch={false}
          className="ml-auto py-1 text-small"
        >
          {choice === undefined ? "Answer" : "Change"}
          <span className="sr-only"> {competency?.name}</span>
        </Link>
      </div>
      <p className={choice === undefined ? "text-gap" : ""}>
        <b className="font-semibold text-have">
          {typeof choice === "number" ? model.scale[choice] : ""}
        </b>
        {typeof choice === "number" && ". "}
        {typeof choice === "number" && competency?.levels[choice].statement}
        {choice === "not-sure" && "Not sure"}
        {choice === "prefer-not" && "Prefer not to say"}
        {choice === undefined && "No answer yet"}
      </p>
      {kept && typeof choice === "number" && (
        <AgreedLevel id={id} name={competency?.name ?? id} scale={model.scale} kept={kept} />
      )}
      {evidence.map(({ text, url }) => (
        <p
          key={`${text} ${url}`}
          className="mt-1 border-l-2 border-have pl-3 text-small wrap-anywhere whitespace-pre-wrap"
        >
          <bdi>{text}</bdi> {url !== "" && <span className="break-all text-soft">{url}</span>}
          {typeof choice === "number" && <FaultWords entry={{ text, url }} />}
        </p>
      ))}
    </li>
  );
}

function FaultWords({ entry }: { entry: DraftEvidence }) {
  const fault = evidenceFault(entry);
  if (fault === undefined) return null;
  const words = {
    long: `Not taken: it has ${entry.text.trim().length} characters of ${LIMITS.evidenceText}.`,
    wordless: "Not taken: no words say what the link shows.",
    link: "Taken without its link, which is not whole.",
  }[fault];
  return <span className="block text-gap">{words}</span>;
}
