"use client";

import { useMemo } from "react";
import { Report } from "@/components/report/report";
import { TakeFiles } from "@/components/report/take-files";
import { Ghost } from "@/components/ui/ghost";
import { momentOf } from "@/components/ui/moment-of";
import { reviewSchema } from "@/lib/model/review";
import { shownName } from "@/lib/report/shown-name";
import { longDate } from "@/lib/report/words";
import { applyReview } from "@/lib/review/apply-review";
import { type ReviewView, viewReview } from "@/lib/review/review-view";
import { agreedWords } from "@/lib/review/review-words";
import { readerKeys } from "@/lib/share/review-secrets";
import { CoachPart } from "./coach-part";
import { DocumentTrouble } from "./document-trouble";
import { useSealedDocument } from "./use-sealed-document";

/** A sealed result for somebody who may read it and change nothing. */
export default function ReaderReport({ secret }: { secret: string }) {
  const keys = useMemo(() => readerKeys(secret), [secret]);
  const { shown, retry } = useSealedDocument(keys);
  if (shown === undefined) return <Ghost label="Opening the link" />;
  if (!shown.ok) return <DocumentTrouble reason={shown.reason} onRetry={retry} />;
  const { model, result, document } = shown;
  const { expiresAt, review } = document;
  const { note } = document.result.shared;
  const whose = { own: false, name: shownName(result.name) } as const;
  const written = reviewOf(review?.value);
  return (
    <>
      <aside
        aria-label="About this page"
        className="mb-8 grid grid-cols-[minmax(0,1fr)] gap-2 border-l-4 border-line-strong py-1 pl-4 text-small wrap-anywhere"
      >
        <p>
          {whose.name ?? "Somebody"} lets you read how they saw themselves
          {result.createdAt === undefined ? "" : ` on ${longDate(result.createdAt)}`} against the
          requirements for {model.role} (version {model.version}). It is their own judgement; nobody
          has checked it. You can read it and change nothing.
        </p>
        <p>
          The link opens until {momentOf(expiresAt)} and can be revoked before. It was locked in
          their browser: the server that keeps it cannot read it.
        </p>
        {review !== null && written === undefined && (
          <p>
            A coach wrote a review of it on {momentOf(review.updatedAt)}, which this version cannot
            read. Reload the page to get the newest one.
          </p>
        )}
        {note !== undefined && (
          <p>
            With a note to the coach: <span className="whitespace-pre-line">“{note}”</span>
          </p>
        )}
      </aside>
      <Report
        model={model}
        result={written === undefined ? result : applyReview(result, written)}
        whose={whose}
        agreed={written && agreedWords(written)}
        coach={
          written && <CoachPart model={model} result={result} review={written} whose={whose} />
        }
      />
      <TakeFiles model={model} result={result} own={false} />
    </>
  );
}

function reviewOf(value: unknown): ReviewView | undefined {
  const review = reviewSchema.safeParse(value);
  return review.success ? viewReview(review.data) : undefined;
}
