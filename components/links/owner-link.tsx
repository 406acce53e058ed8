"use client";

import Link from "next/link";
import { type SyntheticEvent, useEffect, useMemo, useState } from "react";
import { DocumentTrouble } from "@/components/review/document-trouble";
import { useSealedDocument } from "@/components/review/use-sealed-document";
import { Ghost } from "@/components/ui/ghost";
import { momentOf } from "@/components/ui/moment-of";
import { Notice } from "@/components/ui/notice";
import { LIMITS } from "@/lib/model/vocabulary";
import { paths } from "@/lib/paths";
import { shownName } from "@/lib/report/shown-name";
import { type OwnerKeys, ownerKeys } from "@/lib/share/review-secrets";

type State = "asking" | "new" | "here" | "kept" | "refused";

const shelf = () => import("@/lib/browser/own-links");

/** The owner's own link, opened on another device: it goes on the list there. */
export default function OwnerLink({ secret }: { secret: string }) {
  const keys = useMemo(() => ownerKeys(secret), [secret]);
  const { shown, retry } = useSealedDocument(keys);
  if (shown === undefined) return <Ghost label="Opening the link" />;
  if (!shown.ok) return <DocumentTrouble reason={shown.reason} onRetry={retry} />;
  const { result, document } = shown;
  const name = shownName(result.name);
  return (
    <Notice title="This is your own link">
      <p>
        It belongs to a review link that you made
        {name === undefined ? "" : ` as ${name}`}; with it you can update, extend and revoke that
        link from this device. It opens until {momentOf(document.expiresAt)}.{" "}
        {document.review === null
          ? "There is no review yet."
          : `There is a review of ${momentOf(document.review.updatedAt)}.`}
      </p>
      <Adopt keys={keys} shown={shown} />
      <p>
        Give it to nobody: whoever has it can do the same. A coach gets the coach’s link, which you
        find in <Link href={paths.links}>My links</Link>.
      </p>
    </Notice>
  );
}

type Shown = Extract<ReturnType<typeof useSealedDocument>["shown"], { ok: true }>;

function Adopt({ keys, shown }: { keys: OwnerKeys; shown: Shown }) {
  const [state, setState] = useState<State>("asking");
  const [label, setLabel] = useState("");
  useEffect(() => {
    let gone = false;
    void shelf()
      .then(({ findLink }) => findLink(keys.documentId))
      .then((link) => !gone && setState(link === undefined ? "new" : "here"))
      .catch(() => !gone && setState("refused"));
    return () => {
      gone = true;
    };
  }, [keys]);

  async function adopt(event: SyntheticEvent) {
    event.preventDefault();
    try {
      const [{ keepLink }, { adoptedLink }] = await Promise.all([
        shelf(),
        import("@/lib/browser/adopted-link"),
      ]);
      await keepLink(adoptedLink(keys, shown.document, label.trim()));
      setState("kept");
    } catch {
      setState("refused");
    }
  }

  if (state === "asking") return null;
  if (state === "refused") return <p role="alert">This browser keeps nothing here.</p>;
  if (state === "new") {
    return (
      <form className="flex flex-wrap items-end gap-3" onSubmit={(event) => void adopt(event)}>
        <label className="grid min-w-[min(14rem,100%)] gap-1">
          <span className="text-small text-soft">Whom is it for? For your own list</span>
          <input
            className="field"
            autoComplete="off"
            maxLength={LIMITS.name}
            value={label}
            onChange={(event) => setLabel(event.target.value)}
          />
        </label>
        <button type="submit" className="btn">
          Add it to My links
        </button>
      </form>
    );
  }
  return (
    <p role="status">
      {state === "kept" ? "It is on the list of this device now: " : "It is on the list already: "}
      <Link href={paths.links}>My links</Link>.
    </p>
  );
}
