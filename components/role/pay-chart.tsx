import { type PayChart as Chart, inYears, type PayMark } from "@/lib/guide/pay-chart";
import { paths } from "@/lib/paths";
import { ContradictionLinks } from "./contradiction-links";

const WIDTH = 600;
const HEIGHT = 20;

/** Pay figures as bars and points on one scale; the same as a table beneath. Drawn on the server. */
export function PayChart({ chart }: { chart: Chart }) {
  return (
    <>
      <figure className="wide mt-5">
        <figcaption className="text-small text-soft">
          Dollars a year, United States, 2024. A bar is a range, a diamond a single figure, an arrow
          an open end. Solid is base pay, hatched total pay, outlined where the source does not say
          which. ≠ leads to the contradiction.
        </figcaption>
        <ul className="mt-3" aria-label="Pay figures by subject">
          {chart.groups.map(({ id, title, path, marks }) => (
            <li key={id} className="max-w-none border-t border-line py-2.5">
              <p className="text-small font-semibold">
                <a href={path}>{title}</a>
              </p>
              <ul>
                {marks.map((mark) => (
                  <Row key={mark.figure.id} mark={mark} chart={chart} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <div className="pay-row" aria-hidden="true">
          <span />
          <svg viewBox={`0 0 ${WIDTH} 22`} className="pay-axis" aria-hidden="true">
            {chart.ticks.map((tick, i) => (
              <text
                key={tick}
                x={x(chart, tick)}
                y="15"
                textAnchor={i === 0 ? "start" : i === chart.ticks.length - 1 ? "end" : "middle"}
              >
                ${tick / 1000}k
              </text>
            ))}
          </svg>
        </div>
      </figure>
      <details className="mt-3 text-small">
        <summary className="fold-line">The chart as a table</summary>
        <PayTable chart={chart} />
      </details>
    </>
  );
}

function x(chart: Chart, dollars: number): number {
  return Math.round(((dollars - chart.from) / (chart.to - chart.from)) * WIDTH);
}

function Row({ mark, chart }: { mark: PayMark; chart: Chart }) {
  const { figure, contradictions } = mark;
  const left = mark.from * WIDTH;
  const right = mark.to * WIDTH;
  const look = LOOKS[figure.basis];
  return (
    <li className="pay-row">
      <span className="text-small">
        {figure.value}
        <span className="text-soft">
          {figure.years === null ? "" : ` · ${inYears(figure.years)}`}
          {figure.measure === "average" && " · average"}
        </span>
        {contradictions.length > 0 && (
          <span className="text-gap">
            {" "}
            <span aria-hidden="true">≠</span>
            <span className="sr-only">contradicted, see </span>{" "}
            <ContradictionLinks list={contradictions} />
          </span>
        )}
      </span>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="pay-mark" aria-hidden="true">
        <path
          className="grid"
          d={chart.ticks.map((tick) => `M${x(chart, tick)} 0v${HEIGHT}`).join("")}
        />
        {right - left > 1 ? (
          <rect className={look} x={left} y="5" width={right - left} height="10" />
        ) : (
          <path className={look} d={`M${left} 1l9 9-9 9-9-9z`} />
        )}
        {figure.low === null && (
          <path className="upper" d={`M${left - 14} 10H${left - 60}m8-5l-8 5 8 5`} />
        )}
        {figure.high === null && (
          <path className="upper" d={`M${right + 14} 10H${right + 60}m-8-5l8 5-8 5`} />
        )}
      </svg>
    </li>
  );
}

const LOOKS: Record<PayMark["figure"]["basis"], string> = {
  "base pay": "base",
  "total pay": "total",
  "pay, basis not said": "unsaid",
  "not pay": "unsaid",
};

function PayTable({ chart }: { chart: Chart }) {
  return (
    <table className="data-table mt-2">
      <caption className="sr-only">Pay figures of the source</caption>
      <thead>
        <tr>
          <th scope="col">Subject</th>
          <th scope="col">Figure</th>
          <th scope="col">Basis</th>
          <th scope="col">Contradicted</th>
          <th scope="col" className="number">
            Line
          </th>
        </tr>
      </thead>
      <tbody>
        {chart.groups.flatMap(({ title, marks }) =>
          marks.map(({ figure, contradictions }) => (
            <tr key={figure.id}>
              <th scope="row">{title}</th>
              <td>
                {figure.value}
                {figure.years === null ? "" : `, ${inYears(figure.years)}`}
              </td>
              <td>
                {figure.basis}, {figure.measure}
              </td>
              <td>
                {contradictions.length === 0 ? "no" : <ContradictionLinks list={contradictions} />}
              </td>
              <td className="number">
                <a href={`${paths.source}#line-${figure.source_line}`}>{figure.source_line}</a>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
