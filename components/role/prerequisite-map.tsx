import Link from "next/link";
import type { CompetencyView, Neighbour } from "@/lib/guide/competency-view";
import { paths } from "@/lib/paths";

type Props = { view: CompetencyView; scale: readonly string[] };

/** What is needed first, this competency, what it opens: a small map, and the same as a table. */
export function PrerequisiteMap({ view, scale }: Props) {
  const { competency, needs, unlocks } = view;
  if (needs.length + unlocks.length === 0)
    return <p>Nothing has to come first, and nothing else waits for it.</p>;
  return (
    <>
      <p>{summary(view)}</p>
      <div className="map mt-5">
        <MapColumn side="needs" title="Comes first" neighbours={needs} none="Nothing" />
        <p className="map-here">{competency.name}</p>
        <MapColumn side="unlocks" title="Unlocks" neighbours={unlocks} none="Nothing further" />
      </div>
      <details className="mt-4 text-small">
        <summary className="fold-line">The map as a table</summary>
        <table className="data-table mt-2">
          <caption className="sr-only">
            Prerequisites of {competency.name}, and what it unlocks
          </caption>
          <thead>
            <tr>
              <th scope="col">Competency</th>
              <th scope="col">How it is tied</th>
              <th scope="col">Level wanted first</th>
            </tr>
          </thead>
          <tbody>
            {needs.map((neighbour) => (
              <Row
                key={neighbour.competency.id}
                neighbour={neighbour}
                scale={scale}
                tie="comes first"
                of=""
              />
            ))}
            {unlocks.map((neighbour) => (
              <Row
                key={neighbour.competency.id}
                neighbour={neighbour}
                scale={scale}
                tie="is unlocked"
                of=" of this one"
              />
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function summary({ needs, unlocks }: CompetencyView): string {
  const before =
    needs.length === 0
      ? "You can start here: nothing has to come first."
      : `Best begun once ${needs.length === 1 ? "one other stands" : `${needs.length} others stand`} at a first working level.`;
  const after =
    unlocks.length === 0
      ? " Nothing else waits for it."
      : ` ${unlocks.length === 1 ? "One other builds" : `${unlocks.length} others build`} on it.`;
  return before + after;
}

type ColumnProps = {
  side: "needs" | "unlocks";
  title: string;
  neighbours: Neighbour[];
  none: string;
};

function MapColumn({ side, title, neighbours, none }: ColumnProps) {
  return (
    <div>
      <h3 className="font-sans text-small text-soft">{title}</h3>
      {neighbours.length === 0 ? (
        <p className="text-small text-soft">{none}</p>
      ) : (
        <ul className={`map-${side}`}>
          {neighbours.map(({ competency }) => (
            <li key={competency.id}>
              <Link href={paths.competency(competency.id)} prefetch={false}>
                {competency.name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type RowProps = { neighbour: Neighbour; scale: readonly string[]; tie: string; of: string };

function Row({ neighbour: { competency, wanted }, scale, tie, of }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <Link href={paths.competency(competency.id)} prefetch={false}>
          {competency.name}
        </Link>
      </th>
      <td>{tie}</td>
      <td>
        {scale[wanted]}
        {of}
      </td>
    </tr>
  );
}
