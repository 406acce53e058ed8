import { useEffect, useMemo, useRef } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Scored } from "@/lib/report/compare-competencies";
import { rescore } from "@/lib/report/rescore";
import { changeWords, oneSidedWords, rescoreSentences } from "@/lib/report/rescore-words";
import { KeepRescored } from "./keep-rescored";

type Props = { before: Scored; later: RequirementModel; own: boolean };

/** What differs under a later version: the figures, then every requirement that is not as it was. */
export default function Rescored({ before, later, own }: Props) {
  const rescoring = useMemo(() => rescore(before, later), [before, later]);
  const { headline, details } = rescoreSentences(before.model, rescoring);
  const { now, changed, added, removed } = rescoring;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const rows = (list: typeof added, model: RequirementModel) =>
    list.map((one) => ({ id: one.id, name: one.name, words: oneSidedWords(model, one) }));
  return (
    <div className="mt-4">
      <h3 ref={heading} tabIndex={-1}>
        {headline}
      </h3>
      <ul className="bullets mt-2">
        {details.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
      <Differences
        title="Asked for differently"
        rows={changed.map((one) => ({
          id: one.id,
          name: one.name,
          words: changeWords(later, one),
        }))}
      />
      <Differences title="New" rows={rows(added, later)} />
      <Differences title="Gone" rows={rows(removed, before.model)} />
      {own && <KeepRescored result={now.result} />}
    </div>
  );
}

type DifferencesProps = {
  title: string;
  rows: readonly { id: string; name: string; words: string }[];
};

function Differences({ title, rows }: DifferencesProps) {
  if (rows.length === 0) return null;
  return (
    <table className="data-table mt-5">
      <caption className="mb-1 text-left font-semibold">
        {title} <span className="font-normal text-soft">({rows.length})</span>
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Competency</th>
          <th scope="col">What differs</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, words }) => (
          <tr key={id} className="moves-row">
            <th scope="row">{name}</th>
            <td>{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
