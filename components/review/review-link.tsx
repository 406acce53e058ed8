"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { Ghost } from "@/components/ui/ghost";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";
import { type DecodedLink, decodeReviewLink } from "@/lib/share/review-link";

const Opening = () => <Ghost label="Opening the link" />;
const CoachReview = dynamic(() => import("./coach-review"), { ssr: false, loading: Opening });
const ReaderReport = dynamic(() => import("./reader-report"), { ssr: false, loading: Opening });
const OwnerLink = dynamic(() => import("@/components/links/owner-link"), {
  ssr: false,
  loading: Opening,
});

const WORDS: Record<
  Extract<DecodedLink, { ok: false }>["reason"],
  { title: string; text: string }
> = {
  truncated: {
    title: "This link was cut off",
    text: "Its end is missing. Copy the whole link from where it was sent, or ask for it again.",
  },
  corrupt: {
    title: "This link is damaged",
    text: "Some of its characters were changed or added on the way. Ask for the link again.",
  },
  newer: {
    title: "This link was made by a newer version",
    text: "It is probably fine, but this copy of Headroom does not know it yet. Reload the page; if that does not help, ask whoever runs this site to update it.",
  },
};

/** A link to a sealed document: by its kind for the coach, for somebody who reads, or for its owner. */
export default function ReviewLink({ fragment }: { fragment: string }) {
  const link = decodeReviewLink(fragment);
  if (!link.ok) {
    const { title, text } = WORDS[link.reason];
    return (
      <Notice title={title}>
        <p role="alert">{text}</p>
        <Link href={paths.home}>What is Headroom?</Link>
      </Notice>
    );
  }
  switch (link.kind) {
    case "c":
      return <CoachReview secret={link.secret} />;
    case "v":
      return <ReaderReport secret={link.secret} />;
    case "o":
      return <OwnerLink secret={link.secret} />;
  }
}
