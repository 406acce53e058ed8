"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { memo, useLayoutEffect, useState } from "react";
import { Ghost } from "@/components/ui/ghost";
import type { Draft } from "@/lib/draft/draft";
import { minutesLeft } from "@/lib/draft/pace";
import { isAnswered, type Question } from "@/lib/draft/question-index";
import type { Competency, RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import type { FirstRounds } from "@/lib/quick/first-rounds";
import { CompetencyQuestion } from "./competency-question";
import { ErrorSummary } from "./error-summary";
import { KeyHint } from "./key-hint";
import { SaveNote } from "./save-note";
import { StepBar } from "./step-bar";
import { StepHints } from "./step-hints";
import { stepKind } from "./step-kind";
import { StorageNotice } from "./storage-notice";
import { timeLeftWords } from "./time-left";
import { useLevelKeys } from "./use-level-keys";
import { useLinkRoom } from "./use-link-room";
import { usePause } from "./use-pause";
import { type Shown, useQuickRounds } from "./use-quick-rounds";
import { useSavedForm } from "./use-saved-form";

type Props = {
  model: Draft["model"];
  questions: Question[];
  /** By competency, what sets each level apart from the one beneath it. */
  between: Readonly<Record<string, readonly string[]>>;
  first: FirstRounds;
  /** The form asks this many at most. */
  most: number;
  mustHaves: readonly string[];
};

const QuickEnd = dynamic(() => import("./quick-end").then(({ QuickEnd }) => QuickEnd), {
  ssr: false,
});
const CvQuotes = dynamic(() => import("./cv-quotes").then(({ CvQuotes }) => CvQuotes), {
  ssr: false,
});

const NONE: readonly string[] = [];

/** Drawn once: its fields hold the answers, and whatever else changes is written into it. */
const RoundQuestion = memo(CompetencyQuestion);

/** The quick form: a few questions a round, each round chosen from the answers before it. */
export function QuickForm({ model, questions, between, first, most, mustHaves }: Props) {
  const router = useRouter();
  const [kind] = useState(() =>
    stepKind(
      "quick",
      questions.map(({ id }) => id),
    ),
  );
  const saved = useSavedForm(model, kind);
  const { form, state, draft, progress, trouble, errors, noteChange, save, submit, refill } = saved;
  const { shown, role, place, go, failed } = useQuickRounds({ model, first, state, draft, save });
  const keys = useLevelKeys();
  const pause = usePause(saved.queue);
  useLinkRoom(form, draft);

  const [standing, setStanding] = useState(NONE);
  useLayoutEffect(() => {
    if (!Array.isArray(shown)) return;
    refill();
    setStanding(shown);
  }, [shown, refill]);

  const asked = [...new Set(draft?.rounds.flat() ?? [])];
  const answered = asked.filter((id) => isAnswered(draft, id)).length;
  const total = Math.max(most, asked.length);
  const ended = shown === "ended";
  return (
    <>
      {!ended && (
        <div>
          <p className="text-small text-soft">Quick form{place > 0 && `, round ${place}`}</p>
          <h1 tabIndex={-1}>
            {!Array.isArray(shown) || shown.every((id) => mustHaves.includes(id))
              ? "What the role cannot do without"
              : "What weighs most for you"}
          </h1>
          <p className="mt-3 text-soft">
            Rate what you have done, not what you could learn in a week. Each round follows from
            your answers. Skip what you like.
          </p>
          <KeyHint on={keys.on} onToggle={keys.toggle} />
        </div>
      )}
      {shown === "loading" && !failed && <Ghost label="Choosing the next questions" />}
      {failed && (
        <p role="alert" className="mt-6 border-l-4 border-gap py-1 pl-4">
          The next questions did not load. Your answers are saved. Check the connection and reload
          the page.
        </p>
      )}
      <form
        ref={form}
        autoComplete="off"
        noValidate
        hidden={!Array.isArray(shown)}
        data-level-keys={keys.on ? "on" : "off"}
        onKeyDown={keys.onKeyDown}
        onSubmit={(event) => void submit(event, () => go(place + 1))}
      >
        <StorageNotice state={state} mended={saved.mended} trouble={trouble} draft={draft} />
        <ErrorSummary errors={errors} tries={saved.tries} />
        {asQuestions(questions, shown, role).map((competency) => (
          <RoundQuestion
            key={competency.id}
            competency={competency}
            scale={role?.scale ?? NONE}
            between={between[competency.id] ?? NONE}
          />
        ))}
        {Object.keys(draft?.quotes ?? {}).length > 0 && (
          <CvQuotes form={form} draft={draft} ids={standing} onQuote={() => noteChange()} />
        )}
        <StepHints
          draft={draft}
          ids={standing}
          scale={role?.scale ?? NONE}
          onDismiss={(hint) => save({ hints: [hint] })}
        />
        <StepBar
          back={paths.setup}
          onBack={place > 1 ? () => go(place - 1) : undefined}
          answered={answered}
          total={total}
          atMost
          label="Questions answered"
          go="Continue"
          left={timeLeftWords(minutesLeft(draft?.pace ?? [], total - answered))}
          onPause={pause}
        >
          <SaveNote progress={progress} />
        </StepBar>
      </form>
      {ended && draft && (
        <QuickEnd
          draft={draft}
          questions={questions}
          onFull={async (path) => {
            save({ form: "full" });
            await saved.queue.current?.settle();
            router.push(path);
          }}
        />
      )}
    </>
  );
}

function asQuestions(
  questions: readonly Question[],
  shown: Shown,
  role: RequirementModel | undefined,
): Competency[] {
  if (!Array.isArray(shown)) return [];
  return questions
    .filter(({ id }) => shown.includes(id))
    .flatMap(({ id }) => role?.competencies.find((competency) => competency.id === id) ?? []);
}
