import { useEffect, useState } from "react";
import { loadModel } from "@/lib/browser/load-model";
import type { Draft, DraftChange } from "@/lib/draft/draft";
import type { Opened } from "./use-saved-form";

/** Competencies asked in the round on screen; "ended" when more would hardly change the report. */
export type Shown = readonly string[] | "loading" | "ended";

type Props = {
  model: Draft["model"];
  state: Opened;
  draft: Draft | undefined;
  save: (change: DraftChange) => void;
};

/**
 * Which round of the quick form is on screen. The address holds its number, from 1, so that the
 * browser's back and forward work; the draft holds what was asked in each, so that nothing is
 * asked twice and a reload lands in the same round.
 */
export function useQuickRounds({ model, state, draft, save }: Props) {
  const [place, setPlace] = useState(0);
  const [shown, setShown] = useState<Shown>("loading");
  const [failed, setFailed] = useState(false);
  const ready = state !== "loading";

  useEffect(() => {
    const follow = () => setPlace(placeInAddress());
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a round is chosen when it is entered, not when an answer in it changes
  useEffect(() => {
    if (!ready) return;
    const asked = draft?.rounds ?? [];
    const wanted = Math.min(place || placeInAddress() || openRound(draft), asked.length + 1);
    let gone = false;
    const enter = async () => {
      const known = asked[wanted - 1];
      const round = known ?? (await chooseRound(model, draft));
      if (gone) return;
      if (known === undefined && round.length > 0) save({ rounds: [...asked, round] });
      setShown(round.length === 0 ? "ended" : round);
      setPlace(wanted);
      if (wanted !== placeInAddress()) writeAddress(wanted, placeInAddress() === 0);
      focusHeading();
    };
    enter().catch(() => {
      if (!gone) setFailed(true);
    });
    return () => {
      gone = true;
    };
  }, [ready, place]);

  return { shown, place, failed, go: setPlace };
}

/** The first round with a question left, or the one after the last. */
function openRound(draft: Draft | undefined): number {
  const rounds = draft?.rounds ?? [];
  const open = rounds.findIndex((round) =>
    round.some((id) => draft?.answers[id]?.choice === undefined),
  );
  return open === -1 ? rounds.length + 1 : open + 1;
}

async function chooseRound(id: Draft["model"], draft: Draft | undefined): Promise<string[]> {
  const [{ nextQuestions }, { resolveRequirements }, { resultOfDraft }, model] = await Promise.all([
    import("@/lib/quick/next-questions"),
    import("@/lib/scoring/requirements"),
    import("@/lib/draft/result-of-draft"),
    loadModel(id.id, id.version),
  ]);
  if (model === undefined) throw new Error("the current model is not published");
  const requirements = resolveRequirements(model, draft?.variant ?? null);
  const answers = draft ? resultOfDraft(draft).answers : {};
  const asked = new Set(draft?.rounds.flat());
  return nextQuestions(requirements, answers, asked, model, model.quick.round_size);
}

function placeInAddress(): number {
  const round = new URLSearchParams(window.location.search).get("round");
  return /^[1-9]\d?$/.test(round ?? "") ? Number(round) : 0;
}

function writeAddress(place: number, instead: boolean): void {
  const address = `?round=${place}`;
  if (instead) window.history.replaceState(null, "", address);
  else window.history.pushState(null, "", address);
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>("main h1");
  heading?.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}
