"use client";

import Link from "next/link";
import { useState } from "react";
import type { Draft, Quote } from "@/lib/draft/draft";
import type { Question } from "@/lib/draft/question-index";
import type { ResumeFindings } from "@/lib/import/find-in-resume";
import { paths } from "@/lib/paths";
import { CERTIFICATE_WORDS, EDUCATION_WORDS } from "@/lib/report/profile-checklist";
import { count } from "@/lib/report/words";

type Props = {
  found: ResumeFindings;
  model: Draft["model"];
  questions: readonly Question[];
  names: Readonly<Record<string, string>>;
  draft: Draft | undefined;
};

/** What a CV says: facts to take over one by one, and passages to quote. It never sets a level. */
export function ResumeFound({ found, model, questions, names, draft }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(factsOf(found).map(({ id }) => id)),
  );
  const [taken, setTaken] = useState(false);
  const facts = factsOf(found);
  const suggested = questions.filter(({ id }) => found.suggestions[id] !== undefined);

  async function take() {
    const [{ saveChange }, { changeFromResume }] = await Promise.all([
      import("@/lib/browser/draft-store"),
      import("@/lib/import/change-from-resume"),
    ]);
    const certificates = found.certificates.map(({ value }) => value);
    const profile = changeFromResume(
      found,
      {
        education: chosen.has("education"),
        relatedField: chosen.has("relatedField"),
        years: chosen.has("years"),
        certificates: certificates.filter((value) => chosen.has(value)),
      },
      draft?.profile,
    );
    await saveChange(draft?.model ?? model, { profile, quotes: found.suggestions });
    setTaken(true);
  }
  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
    setTaken(false);
  }

  return (
    <div className="mt-5 border-l-4 border-have py-1 pl-4">
      <h3>What the CV says</h3>
      {facts.length === 0 && <p>No degree, no years and no certificate that Headroom knows.</p>}
      <div className="mt-1 grid gap-1">
        {facts.map(({ id, label, quotes }) => (
          <label key={id} className="option items-start">
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
            <span>
              {label}
              <span className="block text-small text-soft">
                {quotes.map(({ text }) => `“${text}”`).join(", ")}
              </span>
            </span>
          </label>
        ))}
      </div>
      <p className="mt-3">
        {suggested.length === 0
          ? "It mentions none of the competencies by a word that Headroom knows."
          : `It has words to quote for ${count(suggested.length, "competency", "competencies")}. They appear beneath the level that you choose yourself; a CV sets no level.`}
      </p>
      <button type="button" className="btn mt-3" onClick={() => void take()}>
        {draft === undefined ? "Begin with this" : `Take it into “${draft.name}”`}
      </button>
      {taken && (
        <div role="status" className="mt-3">
          <p>
            Taken over. <Link href={paths.setup}>Look through the facts</Link>, or open a competency
            that the CV mentions:
          </p>
          <ul className="bullets mt-1 text-small">
            {suggested.map(({ id, step }) => (
              <li key={id}>
                <Link href={`${paths.step(step)}#${id}`}>{names[id]}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type Fact = { id: string; label: string; quotes: readonly Quote[] };

function factsOf({ education, relatedField, years, certificates }: ResumeFindings): Fact[] {
  return [
    ...(education
      ? [{ id: "education", label: EDUCATION_WORDS[education.value], quotes: education.quotes }]
      : []),
    ...(relatedField
      ? [{ id: "relatedField", label: "In a related field", quotes: relatedField.quotes }]
      : []),
    ...(years
      ? [
          {
            id: "years",
            label: `${count(years.value, "year")} in software, machine learning or data, from ${count(years.quotes.length, "position")}`,
            quotes: years.quotes,
          },
        ]
      : []),
    ...certificates.map(({ value, quotes }) => ({
      id: value,
      label: `Certificate: ${CERTIFICATE_WORDS[value]}`,
      quotes,
    })),
  ];
}
