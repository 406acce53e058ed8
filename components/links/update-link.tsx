"use client";

import { useEffect, useState } from "react";
import { ShareChoices } from "@/components/report/share-choices";
import { leaveFocus } from "@/components/ui/leave-focus";
import { momentOf } from "@/components/ui/moment-of";
import type { AnswersToSend } from "@/lib/browser/answers-to-send";
import type { Done } from "@/lib/browser/manage-links";
import type { OwnLink } from "@/lib/model/own-link";
import { sharedResult } from "@/lib/share/shared-result";
import { NoteField } from "./note-field";

type Props = {
  link: OwnLink;
  act: (work: () => Promise<Done>) => Promise<void>;
  onDone: () => void;
};

/** Replaces what a coach sees with the answers as they are now, under the same choices as before. */
export default function UpdateLink({ link, act, onDone }: Props) {
  const [found, setFound] = useState<AnswersToSend | "loading">("loading");
  const [choice, setChoice] = useState(link.choice);
  const [note, setNote] = useState(link.note ?? "");
  const { draft } = link;
  useEffect(() => {
    let gone = false;
    void import("@/lib/browser/answers-to-send")
      .then(({ answersToSend }) => answersToSend(draft))
      .catch((): AnswersToSend => ({ ok: false, reason: "offline" }))
      .then((answers) => !gone && setFound(answers));
    return () => {
      gone = true;
    };
  }, [draft]);

  if (found === "loading") return <p className="my-2">Reading your answers</p>;
  if (!found.ok) {
    return (
      <p className="my-2 border-l-4 border-gap py-1 pl-4">
        {found.reason === "none"
          ? "There are no answers on this device to send."
          : "The requirements could not be loaded. Check the connection and try again."}
      </p>
    );
  }
  const { model, result, name, savedAt } = found;
  const words = note.trim();
  async function send() {
    let sent: Done | undefined;
    await act(async () => {
      const { updateLink } = await import("@/lib/browser/manage-links");
      const shared = {
        schema: "headroom-shared/1" as const,
        result: sharedResult(result, choice),
        ...(words === "" ? {} : { note: words }),
      };
      sent = await updateLink(link, shared, { ...choice, name: choice.name.trim() });
      return sent;
    });
    if (sent?.ok) onDone();
  }
  return (
    <form
      className="my-2 grid grid-cols-[minmax(0,1fr)] gap-3 border-l-4 border-line-strong py-1 pl-4"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>
        The answers of “{name}”, saved {momentOf(savedAt)}, take the place of what {link.label} sees
        now. A review that is there stays as it is.
      </p>
      <NoteField value={note} onChange={setNote} />
      <ShareChoices
        model={model}
        result={result}
        choice={choice}
        onChange={(change) => setChoice({ ...choice, ...change })}
        carrier="sealed"
        note={words === "" ? undefined : words}
      />
      <div>
        <button ref={leaveFocus} type="submit" className="btn">
          Send these answers
        </button>
      </div>
    </form>
  );
}
