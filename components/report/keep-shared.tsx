"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { paths } from "@/lib/paths";
import { KeepOffer } from "./keep-offer";

type State = "asking" | "offered" | "kept" | "refused";

const store = () => import("@/lib/browser/kept-results");

/** Keeps an opened link in a list on this device; nothing is kept unless it is asked for. */
export function KeepShared({ fragment }: { fragment: string }) {
  const [state, setState] = useState<State>("asking");
  useEffect(() => {
    let gone = false;
    setState("asking");
    void store()
      .then(({ isKept }) => isKept(fragment))
      .then((kept) => !gone && setState(kept ? "kept" : "offered"))
      .catch(() => !gone && setState("refused"));
    return () => {
      gone = true;
    };
  }, [fragment]);

  async function keep() {
    try {
      await (await store()).keepResult(fragment);
      setState("kept");
    } catch {
      setState("refused");
    }
  }

  return (
    <div className="no-print mt-2" aria-live="polite">
      {(state === "asking" || state === "offered") && (
        <KeepOffer onKeep={state === "offered" ? () => void keep() : undefined} />
      )}
      {state === "kept" && (
        <p>
          Kept on this device, under <Link href={`${paths.drafts}#shared`}>Shared with me</Link>.
        </p>
      )}
      {state === "refused" && (
        <p>This browser keeps nothing here; the link itself is the way back to this page.</p>
      )}
    </div>
  );
}
