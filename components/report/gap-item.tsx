import { ResourceLine } from "@/components/role/resource-line";
import { LevelPicture } from "@/components/ui/level-picture";
import type { RequirementModel, Resource } from "@/lib/model/requirement-model";
import type { Answer } from "@/lib/model/result";
import { paths } from "@/lib/paths";
import type { GapView } from "@/lib/report/gap-view";
import { count, hoursRange, KIND_WORDS } from "@/lib/report/words";
import type { GapKind } from "@/lib/scoring/kinds";
import { Evidence } from "./evidence";
import { Fold } from "./fold";

type Props = {
  model: RequirementModel;
  view: GapView;
  kinds: readonly GapKind[];
  answer: Answer | undefined;
  hoursPerWeek: number | undefined;
  /** Only its head shows until it is opened; a link to it opens it. */
  folded: boolean;
};

/** Shown at once; the rest waits behind "more". */
const SHOWN = 3;

export function GapItem(props: Props) {
  const { id } = props.view.gap;
  if (!props.folded) {
    return (
      <li id={id} className="max-w-none border-t border-line py-5">
        <Head {...props} />
        <Body {...props} />
      </li>
    );
  }
  return (
    <li className="max-w-none border-t border-line">
      <Fold id={id} className="fold" summaryClass="" summary={<Head {...props} />}>
        <div className="pb-5">
          <Body {...props} />
        </div>
      </Fold>
    </li>
  );
}

function Head({ model, view, kinds, folded }: Props) {
  const { gap, competency, gate } = view;
  const have = model.scale[gap.y] ?? "";
  const asked = model.scale[gap.level] ?? "";
  const facts = [
    ...kinds.map((kind) => KIND_WORDS[kind]),
    ...(gate === undefined ? [] : [`must-have, ${gate}`]),
    `weight ${gap.weight} of ${model.scoring.max_weight}`,
    ...(folded ? [] : [`named in ${competency.source_sections.length} of 10 parts of the role`]),
  ];
  return (
    <div className="keep-together grid gap-x-6 gap-y-2 sm:grid-cols-[1fr_15rem]">
      <div>
        <h4 className="font-serif text-lg leading-tight font-semibold">{competency.name}</h4>
        <p className="mt-1 text-small text-gap">{facts.join(" · ")}</p>
      </div>
      <div>
        <LevelPicture
          level={gap.y}
          required={gap.level}
          label={`Answer: ${have}, level ${gap.y}. Required: ${asked}, level ${gap.level}.`}
        />
        <p className="mt-1 text-small" aria-hidden="true">
          {have}; the role asks for <b>{asked}</b>
        </p>
      </div>
    </div>
  );
}

function Body({ model, view, answer, hoursPerWeek }: Props) {
  const { gap, competency, hours, resources } = view;
  return (
    <>
      <dl className="facts mt-3">
        <dt>Answer</dt>
        <dd>{competency.levels[gap.y]?.statement}</dd>
        <dt>The role asks</dt>
        <dd>{competency.levels[gap.level]?.statement}</dd>
        <dt>Why it counts</dt>
        <dd>
          {competency.why} <a href={paths.competency(gap.id)}>All about {competency.name}</a>
        </dd>
        <dt>What it takes</dt>
        <dd>
          <b>{hoursRange(hours)}</b>
          {hoursPerWeek === undefined ? "" : `, ${weeks(hours, hoursPerWeek)}`}.{" "}
          {gainSentence(view)}
        </dd>
      </dl>
      {answer && "level" in answer && <Evidence entries={answer.evidence} />}
      <Resources model={model} resources={resources} />
    </>
  );
}

function gainSentence({ gain, gap }: GapView): string {
  const missing = gap.level - gap.y;
  if (gain === undefined)
    return `${count(missing, "level")} ${missing > 1 ? "are" : "is"} missing.`;
  const change =
    gain.after > gain.now
      ? `One level more takes readiness from ${gain.now} to ${gain.after}`
      : `One level more adds less than a point to readiness, ${gain.now} now`;
  return change + (missing > 1 ? `; ${count(missing, "level")} are missing in all.` : ".");
}

function weeks([low, , high]: readonly [number, number, number], hoursPerWeek: number): string {
  const least = Math.ceil(low / hoursPerWeek);
  const most = Math.ceil(high / hoursPerWeek);
  const span = least === most ? count(least, "week") : `${least} to ${count(most, "week")}`;
  return `${span} at ${count(hoursPerWeek, "hour")} a week`;
}

type ResourcesProps = { model: RequirementModel; resources: Resource[] };

function Resources({ model, resources }: ResourcesProps) {
  const more = resources.slice(SHOWN);
  return (
    <div className="mt-3 text-small">
      <h5 className="font-semibold">Where to learn it</h5>
      <ul className="mt-1 grid gap-1.5">
        {resources.slice(0, SHOWN).map((resource) => (
          <ResourceLine key={resource.id} model={model} resource={resource} />
        ))}
      </ul>
      {more.length > 0 && (
        <Fold className="mt-1.5" summary={count(more.length, "more resource")}>
          <ul className="mt-1 grid gap-1.5">
            {more.map((resource) => (
              <ResourceLine key={resource.id} model={model} resource={resource} />
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}
