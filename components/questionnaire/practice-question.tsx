import type { Practice } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import { PRACTICE_ANSWERS } from "@/lib/model/vocabulary";
import { PRACTICE_WORDS } from "@/lib/report/words";

type Props = {
  practice: Practice;
  /** What each answer means; shown on demand. */
  meaning: RoleGuide["practices"][number] | undefined;
};

/** One practice as a row of four radios, native HTML like the levels. */
export function PracticeQuestion({ practice: { id, title }, meaning }: Props) {
  return (
    <fieldset id={id} className="scroll-mt-6 border-t border-line py-4">
      <legend className="float-left w-full font-sans text-base">{title}</legend>
      <div className="clear-both grid grid-cols-2 gap-x-4 pt-1 text-small sm:grid-cols-4">
        {PRACTICE_ANSWERS.map((answer) => (
          <label key={answer} className="option min-h-11">
            <input type="radio" name={id} value={answer} />
            {PRACTICE_WORDS[answer]}
          </label>
        ))}
      </div>
      {meaning && (
        <details className="text-small text-soft">
          <summary className="cursor-pointer py-1">
            What yes, partly and no mean<span className="sr-only"> here: {title}</span>
          </summary>
          <dl className="facts mt-1">
            <dt>Yes</dt>
            <dd>{meaning.yes}</dd>
            <dt>Partly</dt>
            <dd>{meaning.partly}</dd>
            <dt>No</dt>
            <dd>{meaning.no}</dd>
          </dl>
        </details>
      )}
    </fieldset>
  );
}
