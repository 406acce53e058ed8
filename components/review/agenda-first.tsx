import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import {
  capital,
  count,
  GATE_MARKS,
  GATE_WORDS,
  longDate,
  points,
  VERDICT_WORDS,
} from "@/lib/report/words";
import type { Agenda } from "@/lib/review/agenda";
import { askWords, candidateName } from "@/lib/review/review-words";
import type { Score } from "@/lib/scoring/score";

type Props = {
  model: RequirementModel;
  result: Result;
  score: Score;
  agenda: Agenda;
  agreed: string;
  /** What is left where the answers are erased here: then nothing that they decide is said. */
  left: string | undefined;
  coach: string;
  today: string;
};

/** The first page: who, when, must-haves, where the two differ most and what to ask. */
export function AgendaFirst({ model, result, score, agenda, agreed, left, coach, today }: Props) {
  const name = capital(candidateName(result.name));
  return (
    <section aria-labelledby="agenda-who" className="agenda-page">
      <h2 id="agenda-who">
        {name} and {coach === "" ? "coach" : coach}
      </h2>
      <p>
        {model.role} · printed {longDate(today)}
        {result.createdAt !== undefined && ` · answered ${longDate(result.createdAt)}`} ·{" "}
        <span className="whitespace-nowrap">
          meeting on <span className="agenda-line" />
        </span>
      </p>
      {left === undefined ? (
        <SeenByBoth model={model} score={score} agenda={agenda} agreed={agreed} />
      ) : (
        <p>
          {left} {agenda.summary}
        </p>
      )}
    </section>
  );
}

function SeenByBoth({
  model,
  score,
  agenda,
  agreed,
}: Omit<Props, "result" | "left" | "coach" | "today">) {
  const { gates, differences, moreDifferences } = agenda;
  return (
    <>
      <p>
        {VERDICT_WORDS[score.verdict]}
        {score.readiness !== null &&
          score.band !== null &&
          `: readiness ${points(score.readiness)} of 100, likely ${score.band.map(points).join(" to ")}${agreed && `, ${agreed}`}`}
        {agenda.summary !== "" && `. ${agenda.summary}`}
      </p>
      <h3>Must-haves</h3>
      <ul className="agenda-gates">
        {gates.map(({ id, name: gate, state, agreed }) => (
          <li key={id}>
            <span aria-hidden="true">{GATE_MARKS[state]}</span> {gate}: {GATE_WORDS[state]}
            {agreed !== undefined && ", agreed"}
          </li>
        ))}
      </ul>
      <h3>To talk about</h3>
      {differences.length === 0 ? (
        <p>You see every level alike that both of you gave.</p>
      ) : (
        <ol className="agenda-list">
          {differences.map((difference) => (
            <li key={difference.competency.id}>
              <b>{difference.competency.name}.</b> Candidate “{model.scale[difference.candidate]}”,
              coach “{model.scale[difference.coach]}”, the role asks for “
              {model.scale[difference.required]}”.
              {difference.question !== undefined && (
                <span className="agenda-question">
                  {difference.coach > difference.candidate && `${askWords(model, difference)} `}
                  {difference.question}
                </span>
              )}
              {difference.comment !== "" && <span className="block">{difference.comment}</span>}
            </li>
          ))}
        </ol>
      )}
      {moreDifferences > 0 && (
        <p>And {count(moreDifferences, "smaller difference")}, in the review.</p>
      )}
    </>
  );
}
