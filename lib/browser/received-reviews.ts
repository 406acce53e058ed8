/** What coaches wrote about the answers of one draft, as this device knows it. */
import "client-only";
import type { OwnLink } from "@/lib/model/own-link";
import { reviewSchema } from "@/lib/model/review";
import { type ReviewView, viewReview } from "@/lib/review/review-view";
import { type Withdrawn, withdrawnIn } from "@/lib/review/withdrawn";
import { mayReturn } from "@/lib/share/link-state";
import { refreshLink } from "./manage-links";
import { listLinks } from "./own-links";

export type ReceivedReview = {
  /** Id of the sealed document. */
  id: string;
  /** Whom the link was made for, in the owner's words. */
  label: string;
  view: ReviewView;
  withdrawn: Withdrawn;
};

/** The latest first, from the device alone; one that a newer version wrote is left out. Never throws. */
export async function keptReviews(draft: string): Promise<ReceivedReview[]> {
  const links = await linksOf(draft);
  const read = links.flatMap(({ id, label, known }) => {
    const review = reviewSchema.safeParse(known?.review);
    return review.success ? [{ id, label, review: review.data }] : [];
  });
  return read
    .map(({ review, ...link }) => {
      const others = read.flatMap((one) => (one.id === link.id ? [] : [one.review]));
      return { ...link, view: viewReview(review), withdrawn: withdrawnIn(review, others) };
    })
    .sort((a, b) => b.view.updatedAt.localeCompare(a.view.updatedAt));
}

/** Asks the server for each first; what cannot be had stays as it was. Never throws. */
export async function freshReviews(draft: string): Promise<ReceivedReview[]> {
  const now = new Date();
  const links = (await linksOf(draft)).filter(
    (link) => link.state === "live" && (link.ended === undefined || mayReturn(link, now)),
  );
  await Promise.all(links.map((link) => refreshLink(link).catch(() => undefined)));
  return keptReviews(draft);
}

/** One taken over from its owner's link names no draft: it may be of this one. */
async function linksOf(draft: string): Promise<OwnLink[]> {
  try {
    return (await listLinks()).links.filter((link) => (link.draft ?? draft) === draft);
  } catch {
    return [];
  }
}
