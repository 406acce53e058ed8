import { useId } from "react";
import type { KeptDraft } from "@/lib/browser/kept-draft";
import type { ReceivedReview } from "@/lib/browser/received-reviews";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { longDate } from "@/lib/report/words";
import { AdoptPanel } from "./adopt-panel";
import { CoachPart } from "./coach-part";

const OWN = { own: true } as const;

type Props = {
  model: RequirementModel;
  /** The candidate's own answers. */
  result: Result;
  kept: KeptDraft;
  reviews: readonly ReceivedReview[];
  shown: ReceivedReview;
  onShow: (id: string) => void;
};

/** The review that stands beside one's own answers, and which of several that is. */
export default function OwnCoachPart({ model, result, kept, reviews, shown, onShow }: Props) {
  const select = useId();
  return (
    <CoachPart model={model} result={result} review={shown.view} whose={OWN}>
      {reviews.length > 1 && (
        <div className="no-print mt-4 grid max-w-md gap-1">
          <label htmlFor={select} className="text-small text-soft">
            Whose review stands in this report
          </label>
          <select
            id={select}
            className="field"
            value={shown.id}
            onChange={({ target }) => onShow(target.value)}
          >
            {reviews.map(({ id, label, view }) => (
              <option key={id} value={id}>
                {label}, {longDate(view.updatedAt)}
              </option>
            ))}
          </select>
        </div>
      )}
      <AdoptPanel key={shown.id} kept={kept} review={shown.view} withdrawn={shown.withdrawn} />
    </CoachPart>
  );
}
