"use client";

import { useEffect, useRef, useState } from "react";
import type { Found } from "@/lib/browser/search-guide";
import { count } from "@/lib/report/words";

type Search = (words: string) => Found[];

const SHOWN = 20;
const EXCERPT = 220;

/** A search over the whole guide that runs in the browser. */
export function SearchGuide() {
  const [words, setWords] = useState("");
  const [search, setSearch] = useState<{ run: Search } | "loading" | "failed">("loading");
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    import("@/lib/browser/search-guide")
      .then(({ openSearch }) => openSearch())
      .then((run) => setSearch({ run }))
      .catch(() => setSearch("failed"));
    // What was typed before the script came is kept.
    if (field.current?.value) setWords(field.current.value);
  }, []);

  const found = typeof search === "object" && words.trim() !== "" ? search.run(words) : [];
  return (
    <div className="mt-4">
      <search className="needs-script">
        <label htmlFor="words" className="text-soft">
          A tool, a task, a worry: “drift”, “Spark”, “salary”, “feedback”
        </label>
        <input
          id="words"
          ref={field}
          type="search"
          className="field mt-1"
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
        />
      </search>
      <p className="without-script">
        Search needs a script. The list of all competencies is below.
      </p>
      <p role="status" className="mt-2 min-h-6 text-small text-soft">
        {status(search, words, found.length)}
      </p>
      <ol className="mt-2">
        {found.slice(0, SHOWN).map(({ id, kind, title, text }) => (
          <li key={id} className="max-w-none border-t border-line py-3">
            <a
              href={id}
              {...(id.startsWith("/") ? {} : { rel: "noopener noreferrer", target: "_blank" })}
            >
              {title}
            </a>{" "}
            <span className="text-small text-soft">{kind}</span>
            <p className="mt-0.5 text-small text-soft">{excerpt(text, words)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function status(search: unknown, words: string, found: number): string {
  if (search === "failed") return "The search could not be loaded. The list below has every page.";
  if (words.trim() === "") return "";
  if (search === "loading") return "Loading the search";
  if (found === 0) return "Nothing found. Try another word, or the list below.";
  return found > SHOWN
    ? `${count(found, "result")}, the first ${SHOWN} shown`
    : count(found, "result");
}

/** The part of a text around the first word that was looked for. */
function excerpt(text: string, words: string): string {
  const first = words.trim().split(/\s+/)[0]?.toLowerCase() ?? "";
  const place = Math.max(0, text.toLowerCase().indexOf(first) - EXCERPT / 3);
  const start = place === 0 ? 0 : text.indexOf(" ", place) + 1;
  const part = text.slice(start, start + EXCERPT);
  return `${start > 0 ? "… " : ""}${part}${start + EXCERPT < text.length ? " …" : ""}`;
}
