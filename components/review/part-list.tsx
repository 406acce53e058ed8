"use client";

import type { Part } from "./parts";

type Props = { parts: readonly Part[]; here: string; onGo: (part: string) => void };

/**
 * Where one is, and on demand every part with how far it is. Buttons, because the fragment of the
 * address holds the secret of the link and must stay.
 */
export function PartList({ parts, here, onGo }: Props) {
  const place = parts.findIndex(({ id }) => id === here);
  return (
    <details key={here} className="step-list no-print text-small text-soft">
      <summary className="cursor-pointer py-1">
        Part {place + 1} of {parts.length} · {parts[place]?.name}
      </summary>
      <nav aria-label="Parts of the review">
        <ol className="mt-2 mb-6 border-t border-line">
          {parts.map(({ id, name, state, done }) => (
            <li key={id} className="max-w-none border-b border-line">
              <button
                type="button"
                aria-current={id === here ? "step" : undefined}
                className="flex min-h-11 w-full cursor-pointer items-center justify-between gap-4 text-left hover:underline"
                onClick={() => onGo(id)}
              >
                <span className={id === here ? "font-semibold text-ink" : "text-ink"}>{name}</span>{" "}
                <span className={done ? "text-have" : ""}>{state}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
