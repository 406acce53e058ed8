"use client";

import { Notice } from "@/components/ui/notice";

/** Stands in until the coach's own page is there. */
export default function CoachReview({ secret: _secret }: { secret: string }) {
  return (
    <Notice title="A result to review">
      <p>The coach’s page is not part of this version yet.</p>
    </Notice>
  );
}
