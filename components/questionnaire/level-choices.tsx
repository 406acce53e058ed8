import type { Competency, Level } from "@/lib/model/requirement-model";

type Props = {
  competency: Competency;
  scale: readonly string[];
  /** Of the radio group. */
  name: string;
  /** Where a script holds the choice: what is chosen, and what to do. Else the HTML keeps it by itself. */
  held?: { chosen: Level | undefined; onChoose: (level: Level) => void };
};

/** The five levels of a competency as native radios, each with what it means. */
export function LevelChoices({ competency, scale, name, held }: Props) {
  return (
    <div className="mt-3 border-t border-line">
      {competency.levels.map(({ level, statement, example }) => (
        <label key={level} className="choice">
          <input
            type="radio"
            name={name}
            value={level}
            data-level={level}
            {...(held && {
              checked: held.chosen === level,
              onChange: () => held.onChoose(level),
            })}
          />
          <span className="choice-label" data-key={level + 1}>
            {scale[level]}
          </span>
          <span>{statement}</span>
          {example !== "" && <span className="choice-example">{example}</span>}
        </label>
      ))}
    </div>
  );
}
