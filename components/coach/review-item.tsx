import { memo } from "react";
import { Confirm } from "@/components/ui/confirm";
import { paths } from "@/lib/paths";
import { listOf } from "@/lib/report/words";
import type { ReviewRow } from "@/lib/review/review-row";

type Props = { row: ReviewRow; onForget: (id: string) => Promise<void> };

/** One candidate: how far the review is, and what it says once the levels were shown. Drawn once, however often the list grows. */
export const ReviewItem = memo(function ReviewItem({ row, onForget }: Props) {
  const { name, readiness, mustHaves, gaps } = row;
  return (
    <li className="row-of-many max-w-none border-t border-line py-4 wrap-anywhere">
      <h3>{name}</h3>
      <p className="text-small text-soft">{row.dates}</p>
      <dl className="facts mt-2">
        <dt>Review</dt>
        <dd>
          {row.state}
          {row.unsent && "; something is not sent yet, open it to send it"}
        </dd>
        {readiness !== undefined && (
          <>
            <dt>Readiness</dt>
            <dd>{readiness}</dd>
          </>
        )}
        {mustHaves !== undefined && (
          <>
            <dt>Must-haves</dt>
            <dd>{mustHaves}</dd>
          </>
        )}
        {gaps.length > 0 && (
          <>
            <dt>Biggest gaps</dt>
            <dd>{listOf(gaps)}</dd>
          </>
        )}
      </dl>
      <div className="no-print mt-1 flex flex-wrap items-baseline gap-x-5">
        <a href={`${paths.shared}#${row.fragment}`} className="inline-flex min-h-8 items-center">
          Open<span className="sr-only"> the review of {name}</span>
        </a>
        <Confirm
          ask={`Forget ${name}`}
          question={`This removes the review of “${name}” and its link from this device.${row.unsent ? " Something in it has not been sent and would be lost." : " What you sent stays with them."} Without the link you cannot come back to it.`}
          yes="Forget it"
          no="Keep it"
          onYes={() => onForget(row.id)}
        />
      </div>
    </li>
  );
});
