import Link from "next/link";
import { startTransition, useEffect, useState } from "react";
import { Ghost } from "@/components/ui/ghost";
import { Notice } from "@/components/ui/notice";
import { type OpenedLink, openLink } from "@/lib/browser/open-link";
import { paths } from "@/lib/paths";
import { shownName } from "@/lib/report/shown-name";
import { fragmentOf } from "@/lib/share/fragment-of";
import type { Opened } from "@/lib/share/snapshot";
import { KeepShared } from "./keep-shared";
import { Report } from "./report";
import { SharedNote } from "./shared-note";
import { TakeFiles } from "./take-files";

type Refused = Exclude<Opened, { ok: true }>["reason"] | "offline";
type Found =
  | (Extract<OpenedLink, { ok: true }> & { fragment: string })
  | { ok: false; reason: Refused };

const WORDS: Record<Refused, { title: string; text: string }> = {
  empty: {
    title: "No result in this address",
    text: "A result link carries the result in its last part, after the # sign. This one has nothing there; open the link as it was sent.",
  },
  truncated: {
    title: "This link was cut off",
    text: "Its end is missing. Mail and chat programs sometimes break long links: copy the whole link from where it was sent, or ask for it again.",
  },
  corrupt: {
    title: "This link is damaged",
    text: "Some of its characters were changed or added on the way, so it cannot be read safely. Ask for the link again.",
  },
  newer: {
    title: "This link was made by a newer version",
    text: "It is probably fine, but this copy of Headroom does not know it yet. Reload the page; if that does not help, ask whoever runs this site to update it.",
  },
  offline: {
    title: "The requirements could not be loaded",
    text: "The link itself is in order. Check the connection and reload the page.",
  },
};

/** A result from a snapshot link. It never touches what is stored on this device. */
export function SnapshotReport() {
  const [opened, setOpened] = useState<Found>();
  useEffect(() => {
    let latest = 0;
    const read = () => {
      latest += 1;
      const mine = latest;
      setOpened(undefined);
      void open(fragmentOf(window.location.hash)).then((found) => {
        // In pieces, between which the page answers: it is long, and its verdict may be seen already.
        if (mine === latest) startTransition(() => setOpened(found));
      });
    };
    read();
    window.addEventListener("hashchange", read);
    return () => {
      latest = -1;
      window.removeEventListener("hashchange", read);
    };
  }, []);

  if (opened === undefined) return <Opening />;
  if (!opened.ok) {
    const { title, text } = WORDS[opened.reason];
    return (
      <Notice title={title}>
        <p role="alert">{text}</p>
        <Link href={paths.home}>What is Headroom?</Link>
      </Notice>
    );
  }
  const { model, result, score } = opened;
  return (
    <>
      <SharedNote model={model} result={result}>
        <KeepShared fragment={opened.fragment} />
      </SharedNote>
      <Report
        model={model}
        result={result}
        known={score}
        whose={{ own: false, name: shownName(result.name) }}
      />
      <TakeFiles model={model} result={result} own={false} />
    </>
  );
}

const NOTHING_YET = { __html: "" };

/** The verdict may be seen here before this runs; React leaves it alone until the report takes its place. */
function Opening() {
  return (
    <>
      <div
        data-first-sight=""
        className="peer not-empty:min-h-dvh"
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: empty; it says that the inside is not React's
        dangerouslySetInnerHTML={NOTHING_YET}
      />
      <div className="peer-not-empty:hidden">
        <Ghost label="Opening the link" />
      </div>
    </>
  );
}

async function open(fragment: string): Promise<Found> {
  try {
    const opened = await openLink(fragment);
    return opened.ok ? { ...opened, fragment } : opened;
  } catch {
    return { ok: false, reason: "offline" };
  }
}
