import { LevelPicture } from "@/components/ui/level-picture";
import type { Competency, Level, RequirementModel } from "@/lib/model/requirement-model";
import type { Whose } from "@/lib/report/verdict-sentence";
import { pairSentence } from "@/lib/review/coach-answer";
import type { ReviewedView } from "@/lib/review/review-view";

type Props = {
  model: RequirementModel;
  seen: {
    competency: Competency;
    reviewed: ReviewedView;
    candidate: Level | undefined;
    mustHave?: boolean;
    required: number;
    talk?: boolean;
  };
  whose: Whose;
  /** The coach's name. */
  coach: string;
};

/** One competency as two people see it, with what was said and agreed. */
export function SeenByTwo({ model, seen, whose, coach }: Props) {
  const { competency, reviewed, candidate, required, mustHave, talk } = seen;
  const { level, agreed, comment } = reviewed;
  const sentence = pairSentence(model, whose, coach, { candidate, level, agreed });
  return (
    <li className={`max-w-none border-t border-line py-4 ${talk ? "talk" : ""}`}>
      <div className="keep-together grid gap-x-6 gap-y-2 sm:grid-cols-[1fr_15rem]">
        <div>
          <h4 className="font-serif text-lg leading-tight font-semibold">
            {competency.name}
            {mustHave && <span className="must-have font-sans">must-have</span>}
          </h4>
          <p className="mt-1">{sentence}</p>
        </div>
        <LevelPicture
          level={candidate}
          required={required}
          coach={level}
          label={`${sentence} The role asks for ${model.scale[required]}, level ${required}.`}
        />
      </div>
      {comment !== "" && (
        <p className="mt-2 border-l-4 border-coach py-1 pl-4 whitespace-pre-line wrap-anywhere">
          {comment}
        </p>
      )}
    </li>
  );
}
