import Link from "next/link";
import type { Draft } from "@/lib/draft/draft";
import { progressOfStep, type Question } from "@/lib/draft/question-index";
import { paths } from "@/lib/paths";

export type StepName = { id: string; name: string };

type Props = {
  /** The steps of competencies, in order. */
  steps: readonly StepName[];
  questions: readonly Question[];
  practices: readonly string[];
  /** Id of the step on screen; "practices" for the last one. */
  here: string;
  draft: Draft | undefined;
};

/** Where one is, and on demand every step with how far it has come. */
export function StepList({ steps, questions, practices, here, draft }: Props) {
  const rows = [
    ...steps.map(({ id, name }) => ({
      id,
      name,
      href: paths.step(id),
      ...progressOfStep(questions, id, draft),
    })),
    {
      id: "practices",
      name: "Practices",
      href: paths.practicesStep,
      answered: practices.filter((id) => draft?.practices[id] !== undefined).length,
      total: practices.length,
    },
  ];
  const place = rows.findIndex(({ id }) => id === here);
  return (
    <details className="step-list text-small text-soft">
      <summary className="cursor-pointer py-1">
        Step {place + 1} of {rows.length} · {rows[place]?.name}
      </summary>
      <nav aria-label="Steps">
        <ol className="mt-2 mb-6 border-t border-line">
          {rows.map(({ id, name, href, answered, total }) => (
            <li key={id} className="max-w-none border-b border-line">
              <Link
                href={href}
                aria-current={id === here ? "step" : undefined}
                className="flex min-h-11 items-center justify-between gap-4 no-underline hover:underline"
              >
                <span className={id === here ? "font-semibold text-ink" : "text-ink"}>{name}</span>
                <span className={answered === total ? "text-have" : ""}>
                  {stateOf(answered, total)}
                </span>
              </Link>
            </li>
          ))}
          <li className="max-w-none border-b border-line">
            <Link
              href={paths.check}
              className="flex min-h-11 items-center no-underline hover:underline"
            >
              Check your answers
            </Link>
          </li>
        </ol>
      </nav>
    </details>
  );
}

function stateOf(answered: number, total: number): string {
  if (answered === 0) return "Not started";
  return answered === total ? "Done" : `${answered} of ${total}`;
}
