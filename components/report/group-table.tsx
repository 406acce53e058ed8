import type { GroupPoint } from "@/lib/report/group-series";
import { meanWords } from "@/lib/report/group-words";

type Props = {
  series: readonly GroupPoint[];
  /** What heads the column of the other result, where one is chosen. */
  other: "Earlier" | "Other" | undefined;
};

/** Everything the charts of the groups show. */
export function GroupTable({ series, other }: Props) {
  const coach = series.some((point) => point.coach !== undefined);
  return (
    <table className={`data-table mt-6 ${coach || other ? "group-table" : ""}`}>
      <caption className="mb-1 text-left text-small text-soft">
        Mean level per group on the scale from 0 to 4, weighted by importance
        {series.some(({ answered, asked }) => answered > 0 && answered < asked) &&
          ". Asked is of the same competencies as Level"}
        {coach && ". Under Coach your own levels stand in where the coach gave none"}
      </caption>
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col" className="number">
            Level
          </th>
          <th scope="col" className="number">
            Asked
          </th>
          {coach && (
            <th scope="col" className="number">
              Coach
            </th>
          )}
          {other && (
            <th scope="col" className="number">
              {other}
            </th>
          )}
          <th scope="col" className="number">
            Covered
          </th>
        </tr>
      </thead>
      <tbody>
        {series.map((point) => (
          <tr key={point.group.id}>
            <th scope="row">
              {point.group.name}
              {notes(point).map((note) => (
                <span key={note} className="block text-soft">
                  {note}
                </span>
              ))}
            </th>
            <Mean level={point.level} none="no answer" />
            <Mean level={point.required} none="" />
            {coach && <Mean level={point.coach?.level} none="no level from the coach" />}
            {other && <Mean level={point.earlier?.level} none="no answer" />}
            <td className="number">
              {point.coverage === undefined ? (
                <None words="no answer" />
              ) : (
                `${Math.floor(point.coverage + 1e-9)}%`
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many levels a mean is made of, where it is not all of them. */
function notes({ answered, asked, coach, earlier }: GroupPoint): string[] {
  return [
    ...(answered < asked ? [`${answered} of ${asked} answered`] : []),
    ...(coach !== undefined && coach.rated < answered
      ? [`${coach.rated} of ${answered} by the coach`]
      : []),
    ...(earlier !== undefined && earlier.answered < earlier.asked
      ? [`${earlier.answered} of ${earlier.asked} answered then`]
      : []),
  ];
}

function Mean({ level, none }: { level: number | undefined; none: string }) {
  return (
    <td className="number">{level === undefined ? <None words={none} /> : meanWords(level)}</td>
  );
}

function None({ words }: { words: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{words}</span>
    </>
  );
}
