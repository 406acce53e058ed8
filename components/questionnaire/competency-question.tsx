import type { Competency, Variant } from "@/lib/model/requirement-model";
import { CONFIDENCES, LIMITS } from "@/lib/model/vocabulary";
import { CONFIDENCE_WORDS } from "@/lib/report/words";
import { BetweenLevels } from "./between-levels";
import { EVIDENCE_ENTRIES, fieldNames } from "./field-names";
import { LevelChoices } from "./level-choices";

type Props = {
  competency: Competency;
  scale: readonly string[];
  /** Set where only some industries are asked; the script shows it to those. */
  only?: readonly Variant[] | undefined;
  /** What sets each level apart from the one beneath it: 0|1, 1|2, 2|3, 3|4. */
  between: readonly string[];
};

const SKIP_WORDS = { "not-sure": "Not sure", "prefer-not": "Prefer not to say" } as const;

/** One competency as native HTML: it works, and keeps its choice, before any script has run. */
export function CompetencyQuestion({ competency, scale, only, between }: Props) {
  const { id, name, covers, excludes } = competency;
  return (
    <fieldset
      id={id}
      data-industries={only?.join(" ")}
      hidden={only !== undefined}
      aria-describedby={`${id}:covers`}
      className="mt-12 scroll-mt-6"
    >
      <legend className="text-xl font-semibold">{name}</legend>
      <p id={`${id}:covers`} className="mt-1 text-small text-soft">
        {covers} {excludes}
      </p>
      <LevelChoices competency={competency} scale={scale} name={fieldNames.choice(id)} />
      <div className="flex flex-wrap gap-x-6 px-2 pt-2 text-small text-soft">
        {Object.entries(SKIP_WORDS).map(([value, words]) => (
          <label key={value} className="option">
            <input type="radio" name={fieldNames.choice(id)} value={value} />
            {words}
          </label>
        ))}
      </div>
      <BetweenLevels name={name} between={between} />
      <div className="shown-with-level mt-3 gap-4 border-l-2 border-have pl-4">
        <div
          role="radiogroup"
          aria-label={`How sure are you of this? ${name}`}
          className="flex flex-wrap items-center gap-x-5 text-small"
        >
          <span className="text-soft">How sure are you?</span>
          {CONFIDENCES.map((confidence) => (
            <label key={confidence} className="option">
              <input type="radio" name={fieldNames.confidence(id)} value={confidence} />
              {CONFIDENCE_WORDS[confidence]}
            </label>
          ))}
        </div>
        <div id={fieldNames.quotes(id)} className="empty:hidden" />
        <div className="grid gap-3">
          {Array.from({ length: EVIDENCE_ENTRIES }, (_, entry) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
            <EvidenceEntry key={entry} id={id} name={name} entry={entry} />
          ))}
        </div>
      </div>
    </fieldset>
  );
}

type EntryProps = { id: string; name: string; entry: number };

function EvidenceEntry({ id, name, entry }: EntryProps) {
  const text = fieldNames.evidenceText(id, entry);
  const url = fieldNames.evidenceUrl(id, entry);
  const first = entry === 0;
  return (
    <div className="entry gap-2">
      <label className="grid gap-1 text-small text-soft" htmlFor={text}>
        <span>
          {first ? "What shows it?" : "What else shows it?"}{" "}
          <span className="text-soft">Optional, up to {LIMITS.evidenceText} characters</span>
          <span className="sr-only">, {name}</span>
        </span>
      </label>
      <textarea
        id={text}
        name={text}
        rows={2}
        placeholder=" "
        className="field"
        aria-describedby={fieldNames.error(text)}
      />
      <p id={fieldNames.error(text)} className="field-error" />
      <p data-link-room="" className="text-small text-soft empty:hidden" />
      <label className="grid gap-1 text-small text-soft" htmlFor={url}>
        <span>
          Link, if there is one<span className="sr-only">, {name}</span>
        </span>
      </label>
      <input
        id={url}
        name={url}
        type="url"
        inputMode="url"
        placeholder=" "
        spellCheck={false}
        className="field"
        aria-describedby={fieldNames.error(url)}
      />
      <p id={fieldNames.error(url)} className="field-error" />
    </div>
  );
}
