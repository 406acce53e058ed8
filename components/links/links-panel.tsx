"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useCallback, useEffect, useRef, useState } from "react";
import { Ghost } from "@/components/ui/ghost";
import { Notice } from "@/components/ui/notice";
import type { Done } from "@/lib/browser/manage-links";
import type { OwnLink } from "@/lib/model/own-link";
import { paths } from "@/lib/paths";
import { RecoveryFile } from "./recovery-file";

/** Most who come here have no link yet. */
const LinkRow = dynamic(() => import("./link-row"), { ssr: false });

type Kept = { links: readonly OwnLink[]; unreadable: number };
/** What the server answered about each link that was asked for, by id. */
type Asked = Readonly<Record<string, Done>>;

const shelf = () => import("@/lib/browser/own-links");

/** Every review link of this device, with what the server says of it now. */
export function LinksPanel() {
  const [kept, setKept] = useState<Kept | "loading" | "unreadable">("loading");
  const [asked, setAsked] = useState<Asked>({});
  /** Anew for each: two links may be for "a coach". */
  const [ended, setEnded] = useState<{ label: string }>();
  const note = useRef<HTMLParagraphElement>(null);
  const read = useCallback(async () => {
    const found = await (await shelf()).listLinks();
    setKept(found);
    return found.links;
  }, []);
  const refresh = useCallback(async () => {
    try {
      const links = await read();
      const { refreshLink } = await import("@/lib/browser/manage-links");
      await Promise.all(
        links.map(async (link) => {
          const done = await refreshLink(link);
          setAsked((before) => ({ ...before, [link.id]: done }));
        }),
      );
      await read();
    } catch {
      setKept((before) => (before === "loading" ? "unreadable" : before));
    }
  }, [read]);
  useEffect(() => {
    void refresh();
  }, [refresh]);

  // The row that was read has left the list; what became of it is read on from here.
  useEffect(() => {
    if (ended) note.current?.focus();
  }, [ended]);

  if (kept === "loading") return <Ghost label="Reading your links" />;
  if (kept === "unreadable") {
    return (
      <Notice level="h2" title="This browser keeps nothing here">
        <p>Storage is switched off or cannot be read, so there are no links to show.</p>
      </Notice>
    );
  }
  const { links, unreadable } = kept;
  return (
    <>
      <p
        ref={note}
        tabIndex={-1}
        role="status"
        className="mt-6 border-l-4 border-have py-1 pl-4 wrap-anywhere empty:hidden"
      >
        {ended && `The link for ${ended.label} is taken back: it opens for nobody any more.`}
      </p>
      {links.length === 0 ? (
        <div className="mt-6 grid justify-items-start gap-3">
          <p>
            No review links yet. You make one at the end of your report, under “Ask a coach”.
            Snapshot links are not listed: they are kept nowhere.
          </p>
          <Link href={`${paths.results}#ask`} className="btn btn-quiet">
            Go to the report
          </Link>
        </div>
      ) : (
        <ul className="mt-6">
          {links.map((link) => (
            <LinkRow
              key={link.id}
              link={link}
              asked={asked[link.id]}
              onChange={read}
              onEnd={() => setEnded({ label: link.label })}
            />
          ))}
        </ul>
      )}
      {unreadable > 0 && (
        <p className="mt-6 border-l-4 border-gap py-1 pl-4">
          {unreadable === 1 ? "One more link is" : `${unreadable} more links are`} here that this
          version cannot read. Reload the page to get the newest version; nothing was changed.
        </p>
      )}
      <RecoveryFile links={links} onChange={refresh} />
    </>
  );
}
