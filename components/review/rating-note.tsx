import type { RatingValue, Reviewed } from "@/lib/model/review";
import { listOf } from "@/lib/report/words";
import { inOrder, isApart, ratingOf } from "@/lib/review/field";

type Props = {
  reviewed: Reviewed;
  revealedAt: string | undefined;
  scale: readonly string[];
};

/** What a level alone does not tell: chosen twice on two devices, or after the candidate's was known. */
export function RatingNote({ reviewed: { rating }, revealedAt, scale }: Props) {
  const stands = ratingOf(rating, revealedAt);
  if (stands === undefined) return null;
  const words = (says: RatingValue) =>
    typeof says === "number"
      ? `“${scale[says] ?? ""}”`
      : says === null
        ? "nothing"
        : "“I cannot judge this”";
  return (
    <div className="px-2 text-small text-coach empty:hidden">
      {isApart(rating) && (
        <p>
          Two devices chose apart:{" "}
          {listOf(inOrder(rating ?? []).map(({ value }) => words(value.says)))}. The last stands
          until you choose again.
        </p>
      )}
      {!stands.blind &&
        (stands.before === undefined ? (
          stands.says !== null && <p>Given after the levels were shown.</p>
        ) : (
          <p>Changed after the levels were shown. Before that you said {words(stands.before)}.</p>
        ))}
    </div>
  );
}
