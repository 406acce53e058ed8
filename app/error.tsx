"use client";

import { Notice } from "@/components/ui/notice";

export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <Notice title="Something went wrong on this page">
      <p>
        Your answers are kept on this device. Try again; if it happens once more, reload the page.
      </p>
      <button type="button" className="btn" onClick={reset}>
        Try again
      </button>
    </Notice>
  );
}
