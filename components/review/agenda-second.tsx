import type { RequirementModel } from "@/lib/model/requirement-model";
import { LEVELS } from "@/lib/model/vocabulary";
import { count, longDate, namesOf } from "@/lib/report/words";
import type { Agenda } from "@/lib/review/agenda";

type Props = { model: RequirementModel; agenda: Agenda; ended: boolean };

/** The second page: levels to settle, actions, room to write. */
export function AgendaSecond({ model, agenda, ended }: Props) {
  const { levels, moreLevels, actions, moreActions } = agenda;
  return (
    <section aria-labelledby="agenda-levels" className="agenda-page agenda-second">
      <h3 id="agenda-levels">Agreed levels</h3>
      {levels.length === 0 ? (
        <p>{ended ? "None." : "None yet, and none that differ."}</p>
      ) : (
        <table className="agenda-levels">
          <thead>
            <tr>
              <th scope="col">Competency</th>
              {LEVELS.map((level) => (
                <th key={level} scope="col">
                  {level} {model.scale[level]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.map(({ id, name, agreed }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {LEVELS.map((level) => (
                  <td key={level}>
                    <span aria-hidden="true">{agreed === level ? "☑" : "☐"}</span>
                    <span className="sr-only">{agreed === level ? "agreed" : "not ticked"}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {moreLevels > 0 && <p>And {count(moreLevels, "more level")}, in the review.</p>}
      <h3>Actions</h3>
      <ul className="agenda-actions">
        {actions.map(({ id, text, due, competency }) => (
          <li key={id}>
            <span aria-hidden="true">☐</span> {text}
            {(due !== undefined || competency !== undefined) && (
              <span>
                {" "}
                (
                {[
                  ...(due === undefined ? [] : [`by ${longDate(due)}`]),
                  ...(competency === undefined ? [] : namesOf(model, [competency])),
                ].join(", ")}
                )
              </span>
            )}
          </li>
        ))}
        {/* Room for what the meeting adds. */}
        <li className="agenda-blank">
          <span aria-hidden="true">☐</span>
        </li>
        <li className="agenda-blank">
          <span aria-hidden="true">☐</span>
        </li>
      </ul>
      {moreActions > 0 && <p>And {count(moreActions, "more action")}, in the review.</p>}
      <h3>Notes</h3>
      <div className="agenda-notes" />
    </section>
  );
}
