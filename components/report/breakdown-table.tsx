import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";
import type { Breakdown, BreakdownRow } from "@/lib/report/breakdown";
import { hundredths } from "@/lib/report/breakdown-words";
import { listOf } from "@/lib/report/words";

type Props = { model: RequirementModel; parts: Breakdown };

/** One row a competency; on a phone weight and levels stand beneath the name. */
export function BreakdownTable({ model, parts }: Props) {
  const { rows, groups, weights, readiness } = parts;
  return (
    <table className="data-table breakdown-table mt-3">
      <caption className="mb-1 text-left text-small text-soft">
        Weights from 1 to {model.scoring.max_weight}, levels from 0 to 4, points of 100
      </caption>
      <thead>
        <tr>
          <th scope="col">Competency</th>
          <th scope="col" className="number hidden sm:table-cell">
            Weight
          </th>
          <th scope="col" className="number hidden sm:table-cell">
            Asked
          </th>
          <th scope="col" className="number hidden sm:table-cell">
            Level
          </th>
          <th scope="col" className="number">
            Gives
          </th>
          <th scope="col" className="number">
            Lacks
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          <tr className="breakdown-group">
            <th scope="rowgroup">{group.name}</th>
            <td className="hidden sm:table-cell" />
            <td className="hidden sm:table-cell" />
            <td className="hidden sm:table-cell" />
            <td className="number">{hundredths(group.gives)}</td>
            <td className="number">{hundredths(group.lacks)}</td>
          </tr>
          {rows
            .filter((row) => row.group === group.id)
            .map((row) => (
              <Row key={row.id} row={row} />
            ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row">
            Sum<span className="font-normal sm:hidden">, weights {weights}</span>
          </th>
          <td className="number hidden sm:table-cell">{weights}</td>
          <td className="hidden sm:table-cell" />
          <td className="hidden sm:table-cell" />
          <td className="number">{hundredths(readiness ?? 0)}</td>
          <td className="number">{hundredths(100 - (readiness ?? 0))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Row({ row }: { row: BreakdownRow }) {
  const { id, name, weight, required, level, agreed, gives, lacks, sourceSections } = row;
  return (
    <tr>
      <th scope="row">
        <a href={paths.competency(id)}>{name}</a>
        <span className="block sm:hidden">
          Level {level} of {required}
          {agreed && ", agreed"}, weight {weight}
        </span>
        <span className="block text-soft">
          {weightWords(row)}; named in {listOf(sourceSections)}
        </span>
      </th>
      <td className="number hidden sm:table-cell">{weight}</td>
      <td className="number hidden sm:table-cell">{required}</td>
      <td className="number hidden sm:table-cell">
        {level}
        {agreed && <span className="block text-soft">agreed</span>}
      </td>
      <td className="number">{hundredths(gives)}</td>
      <td className="number">{lacks === 0 ? <None /> : hundredths(lacks)}</td>
    </tr>
  );
}

/** "weight 4 + 1 for how firmly + 1 in this industry", as far as there is something to add. */
function weightWords({ weightParts: { base, strength, general, industry } }: BreakdownRow): string {
  if (general === 0) return `asked in this industry only, weight ${industry}`;
  const wording =
    strength === 0 ? "" : ` ${strength > 0 ? "+" : "−"} ${Math.abs(strength)} for how firmly`;
  const held = base + strength === general ? "" : `, held at ${general}`;
  const here = industry === 0 ? "" : ` + ${industry} in this industry`;
  return `weight ${base}${wording}${held}${here}`;
}

function None() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">nothing</span>
    </>
  );
}
