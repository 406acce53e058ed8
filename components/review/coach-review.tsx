"use client";

import { useMemo } from "react";
import { sealedReview } from "@/lib/browser/sealed-review";
import { encodeReviewLink } from "@/lib/share/review-link";
import { coachKeys } from "@/lib/share/review-secrets";
import { CoachDesk } from "./coach-desk";

/** What a coach's link opens. @param secret the link's, 24 bytes in base64url */
export default function CoachReview({ secret }: { secret: string }) {
  const link = useMemo(() => {
    const keys = coachKeys(secret);
    return {
      id: keys.documentId,
      fragment: encodeReviewLink("c", secret),
      readerFragment: encodeReviewLink("v", keys.readerSecret),
      documents: sealedReview(keys),
    };
  }, [secret]);
  return <CoachDesk {...link} />;
}
