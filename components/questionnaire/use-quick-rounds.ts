import { useEffect, useState } from "react";
import { knownDraft } from "@/lib/browser/draft-store";
import { loadModel } from "@/lib/browser/load-model";
import type { Draft, DraftChange } from "@/lib/draft/draft";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { FirstRounds } from "@/lib/quick/first-rounds";
import type { Opened } from "./use-saved-form";

/** Competencies asked in the round on screen; "ended" when more would hardly change the report. */
export type Shown = readonly string[] | "loading" | "ended";

/** `role` comes with the first round. */
type OnScreen = { place: number; shown: Shown; role?: RequirementModel };

type Props = {
  model: Draft["model"];
  first: FirstRounds;
  state: Opened;
  draft: Draft | undefined;
  save: (change: DraftChange) => void;
};

/**
 * Which round of the quick form is on screen. The address holds its number, from 1, so that the
 * browser's back and forward work; the draft holds what was asked in each, so that nothing is
 * asked twice and a reload lands in the same round.
 */
export function useQuickRounds({ model, first, state, draft, save }: Props) {
  /** The round to be on screen, 0 for the one that is open; `on` is what is there. */
  const [target, setTarget] = useState(0);
  const [on, setOn] = useState<OnScreen>({ place: 0, shown: "loading" });
  const [failed, setFailed] = useState(false);
  const ready = state !== "loading";

  useEffect(() => {
    const follow = () => setTarget(placeInAddress());
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a round is chosen when it is entered, not when an answer in it changes
  useEffect(() => {
    if (!ready || (target > 0 && target === on.place)) return;
    // What is on disk, of which the page hears a little later.
    const newest = knownDraft() ?? draft;
    const asked = newest?.rounds ?? [];
    const place = Math.min(target || placeInAddress() || openRound(newest), asked.length + 1);
    let gone = false;
    const enter = async () => {
      const known = asked[place - 1];
      const role = await loadModel(model.id, model.version);
      if (role === undefined) throw new Error("the current model is not published");
      const round = known ?? (await chooseRound(role, first, newest));
      if (gone) return;
      if (known === undefined && round.length > 0) save({ rounds: [...asked, [...round]] });
      setOn({ place, role, shown: round.length === 0 ? "ended" : round });
      setTarget(place);
      if (place !== placeInAddress()) writeAddress(place, placeInAddress() === 0);
      focusHeading();
    };
    enter().catch(() => {
      if (!gone) setFailed(true);
    });
    return () => {
      gone = true;
    };
  }, [ready, target]);
  useEffect(() => {
    if (on.place === 0) return;
    const timer = setTimeout(() => void loadChooser().catch(() => undefined), 2000);
    return () => clearTimeout(timer);
  }, [on.place]);

  return { ...on, failed, go: setTarget };
}

const loadChooser = () =>
  Promise.all([
    import("@/lib/quick/next-questions"),
    import("@/lib/scoring/requirements"),
    import("@/lib/draft/result-of-draft"),
  ]);

/** The first round with a question left, or the one after the last. */
function openRound(draft: Draft | undefined): number {
  const rounds = draft?.rounds ?? [];
  const open = rounds.findIndex((round) =>
    round.some((id) => draft?.answers[id]?.choice === undefined),
  );
  return open === -1 ? rounds.length + 1 : open + 1;
}

async function chooseRound(
  role: RequirementModel,
  first: FirstRounds,
  draft: Draft | undefined,
): Promise<readonly string[]> {
  const begun = draft && (draft.rounds.length > 0 || Object.keys(draft.answers).length > 0);
  if (!begun) return first[draft?.variant ?? "general"];
  const [{ nextQuestions }, { resolveRequirements }, { resultOfDraft }] = await loadChooser();
  const requirements = resolveRequirements(role, draft.variant);
  const { answers } = resultOfDraft(draft);
  const asked = new Set(draft.rounds.flat());
  return nextQuestions(requirements, answers, asked, role, role.quick.round_size);
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
