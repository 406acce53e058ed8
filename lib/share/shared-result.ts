import type { Answer, Answers, Result } from "@/lib/model/result";

/** What the sender chose to show besides levels and confidence. */
export type ShareChoice = {
  /** "" for none. */
  name: string;
  evidence: boolean;
  profile: boolean;
  practices: boolean;
  /** Which steps of the plan are done, with their dates. */
  progress: boolean;
};

/** What is chosen until somebody chooses. */
export const FIRST_CHOICE: ShareChoice = {
  name: "",
  evidence: true,
  profile: true,
  practices: true,
  progress: false,
};

/** The result as the receiver will see it. */
export function sharedResult(result: Result, choice: ShareChoice): Result {
  const { name: _name, progress, profile, practices, answers, ...rest } = result;
  const name = choice.name.trim();
  return {
    ...rest,
    answers: choice.evidence ? answers : withoutEvidence(answers),
    ...(choice.practices && practices !== undefined ? { practices } : {}),
    ...(choice.profile && profile !== undefined ? { profile } : {}),
    ...(name === "" ? {} : { name }),
    ...(choice.progress && stepsDone(result) > 0 ? { progress } : {}),
  };
}

/** What was chosen, as it came out: where there was no evidence, none was sent. */
export function choiceSent(choice: ShareChoice, { answers }: Result): ShareChoice {
  return { ...choice, evidence: countEvidence(answers) > 0 };
}

/** How many steps of the plan are marked as done. */
export function stepsDone({ progress = {} }: Result): number {
  return Object.keys(progress).length;
}

/** How many pieces of evidence a result holds. */
export function countEvidence(answers: Answers): number {
  return Object.values(answers).reduce(
    (sum, answer) => sum + ("level" in answer ? (answer.evidence?.length ?? 0) : 0),
    0,
  );
}

function withoutEvidence(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]): [string, Answer] => {
      if ("skip" in answer) return [id, answer];
      const { evidence: _evidence, ...rest } = answer;
      return [id, rest];
    }),
  );
}
