import { memo } from "react";
import { LevelPicture } from "@/components/ui/level-picture";
import type { Level, RequirementModel } from "@/lib/model/requirement-model";
import { LEVELS } from "@/lib/model/vocabulary";
import type { WhatIfRow as Row } from "@/lib/report/what-if-rows";

type Props = {
  model: RequirementModel;
  row: Row;
  /** The level tried, or undefined while it is as answered. */
  tried: Level | undefined;
  gate: string | undefined;
  onTry: (id: string, level: Level | undefined) => void;
};

/** One competency with a select of its levels, the answered one marked. */
export const WhatIfRow = memo(function WhatIfRow({ model, row, tried, gate, onTry }: Props) {
  const { rating, name } = row;
  const { id, level: required, weight, y } = rating;
  const now = tried ?? y;
  return (
    <li className="what-if-row" data-changed={tried === undefined ? undefined : ""}>
      <label htmlFor={`try-${id}`}>
        {name}
        <span className="block text-small text-soft">
          {gate === undefined ? "" : `must-have, ${gate}; `}weight {weight}; asked:{" "}
          {model.scale[required]}
        </span>
      </label>
      <select
        id={`try-${id}`}
        className="field"
        value={now ?? ""}
        onChange={({ target }) => {
          const level = LEVELS.find((one) => String(one) === target.value);
          onTry(id, level === y ? undefined : level);
        }}
      >
        {y === undefined && <option value="">No level</option>}
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {level} {model.scale[level]}
            {level === y ? " (as answered)" : ""}
          </option>
        ))}
      </select>
      <LevelPicture
        level={now}
        required={required}
        label={`${now === undefined ? "No level" : `Level ${now}`}; required: level ${required}.`}
      />
    </li>
  );
});
