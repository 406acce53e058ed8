"use client";

import { useState } from "react";
import { chooseRows, type ModelRow, type Sort, type TableChoice } from "@/lib/guide/model-table";
import { TableFilters } from "./table-filters";

type Props = {
  rows: readonly ModelRow[];
  scale: readonly string[];
  groups: readonly { id: string; name: string }[];
  views: readonly { id: TableChoice["view"]; name: string }[];
};

const START: TableChoice = {
  view: "general",
  group: "all",
  only: "all",
  words: "",
  sort: "model",
  descending: false,
};

const COLUMNS: { sort: Sort; title: string; wide?: boolean }[] = [
  { sort: "name", title: "Competency" },
  { sort: "level", title: "Asked" },
  { sort: "weight", title: "Weight" },
  { sort: "sections", title: "Named in", wide: true },
];

/** The whole requirement model as one table; complete in the served HTML, lively with script. */
export function ModelTable({ rows, scale, groups, views }: Props) {
  const [choice, setChoice] = useState(START);
  const shown = chooseRows(rows, choice);
  const sortBy = (sort: Sort) =>
    setChoice((now) =>
      now.sort !== sort
        ? { ...now, sort, descending: sort !== "name" }
        : now.descending === (sort !== "name")
          ? { ...now, descending: !now.descending }
          : { ...now, sort: "model", descending: false },
    );
  const direction = choice.descending ? "descending" : "ascending";
  return (
    <div className="wide">
      <TableFilters
        choice={choice}
        groups={groups}
        views={views}
        scale={scale}
        onChange={(change) => setChoice((now) => ({ ...now, ...change }))}
      />
      <p role="status" className="mt-3 text-small text-soft">
        {shown.length} of {rows.length} competencies
      </p>
      <table className="data-table model-table mt-2">
        <caption className="sr-only">
          Competencies of the role with the level asked, the weight, must-haves and the reason
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(({ sort, title, wide }) => (
              <th
                key={sort}
                scope="col"
                className={wide ? "on-wide" : undefined}
                aria-sort={choice.sort === sort ? direction : "none"}
              >
                <button type="button" className="sort" onClick={() => sortBy(sort)}>
                  {title}
                  <span aria-hidden="true" className="sort-mark">
                    {choice.sort === sort ? (choice.descending ? "↓" : "↑") : "↕"}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.id} row={row} view={choice.view} scale={scale} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && (
        <p className="py-4">
          Nothing matches.{" "}
          <button type="button" className="btn-text" onClick={() => setChoice(START)}>
            Show all competencies again
          </button>
        </p>
      )}
    </div>
  );
}

type RowProps = { row: ModelRow; view: TableChoice["view"]; scale: readonly string[] };

function Row({ row, view, scale }: RowProps) {
  const asked = row.asked[view];
  const general = row.asked.general;
  const raised =
    asked !== undefined &&
    general !== undefined &&
    (asked.level > general.level || asked.weight > general.weight);
  return (
    <tr id={row.id} className="scroll-mt-6">
      <th scope="row">
        <a href={row.path} className="font-semibold">
          {row.name}
        </a>
        {asked?.gate && <span className="must-have">must-have</span>}
        <span className="block text-soft">{row.why}</span>
        {(view === "general" || raised) && row.raises !== "" && (
          <span className="block text-gap">{row.raises}</span>
        )}
      </th>
      {asked === undefined ? (
        <td colSpan={2} className="text-soft">
          in one industry only
        </td>
      ) : (
        <>
          <td>
            <span className="sm:whitespace-nowrap">{scale[asked.level]}</span>
            <span className="block text-soft">level {asked.level}</span>
          </td>
          <td>
            {asked.weight}
            {asked.weight === general?.weight && (
              <span className="block text-soft sm:whitespace-nowrap">{row.weightParts}</span>
            )}
          </td>
        </>
      )}
      <td className="on-wide">
        <a href={`${row.path}#source`}>
          {row.sections} of 10<span className="sr-only"> parts of the source: {row.name}</span>
        </a>
      </td>
    </tr>
  );
}
