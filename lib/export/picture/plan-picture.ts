import { originOf } from "@/lib/export/origin";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import type { Plan, PlanWeek } from "@/lib/plan/plan";
import type { PlanStep } from "@/lib/plan/plan-step";
import { count, longDate, nameOf } from "@/lib/report/words";
import { framed, type LegendEntry, MARGIN, WIDTH } from "./framed";
import type { PathShape, Picture, Shape, TextShape } from "./picture";
import { textWidth, wrapText } from "./wrap-text";

const ROW = 40;
const LEFT = 330;
const RIGHT = WIDTH - MARGIN;

/** The weeks of the plan as bars, as the report shows them: what ends within the weeks, then what begins. */
export function planPicture(model: RequirementModel, result: Result, plan: Plan): Picture {
  const { steps, later, weeks, horizonWeeks, start, hoursPerWeek } = plan;
  const begun = later.filter(({ startWeek }) => startWeek <= horizonWeeks);
  const all = [...steps, ...begun];
  const at = (week: number) => LEFT + (week / horizonWeeks) * (RIGHT - LEFT);
  const every = Math.max(1, Math.ceil(horizonWeeks / 5));
  return framed(
    {
      title: `Learning plan: ${model.role}`,
      summary: `${count(horizonWeeks, "week")} from ${longDate(start)}, at ${count(hoursPerWeek, "hour")} a week: ${count(steps.length, "step")} to finish${begun.length === 0 ? "" : ` and ${begun.length} to begin`}.`,
      values: all.map((step) => `${stepName(model, step)}: ${weeksOf(step)}.`),
      legend: [TECHNICAL, ...(all.some(isSoft) ? [SOFT] : []), ...(begun.length > 0 ? [OPEN] : [])],
      origin: originOf(model, result).words,
    },
    {
      height: 24 + all.length * ROW,
      draw: (top) => [
        ...weeks
          .filter(({ number }) => (number - 1) % every === 0)
          .map((week) => dayShape(week, at(week.number - 1), top + 12))
          // The last may have no room: the lines of the weeks still count them.
          .filter(({ text, x, size }) => x + textWidth(text, size) <= WIDTH),
        ...Array.from(
          { length: horizonWeeks + 1 },
          (_, week): Shape => ({
            kind: "path",
            d: `M${at(week)} ${top + 20}V${top + 24 + all.length * ROW}`,
            stroke: { colour: "line", width: 1 },
          }),
        ),
        ...all.flatMap((step, i) => {
          const y = top + 24 + i * ROW;
          const from = at(step.startWeek - 1);
          const to = at(Math.min(step.endWeek, horizonWeeks));
          return [
            ...name(i + 1, stepName(model, step), y),
            {
              kind: "path",
              d: `M${from} ${y + 14}H${to}V${y + 26}H${from}z`,
              ...barStyle(step, step.endWeek > horizonWeeks),
            } satisfies Shape,
          ];
        }),
      ],
    },
  );
}

function name(number: number, text: string, top: number): Shape[] {
  const x = MARGIN + 24;
  const line = { kind: "text", size: 14, colour: "ink" } as const;
  const [first = "", ...rest] = wrapText(text, line.size, LEFT - x - 16);
  const y = top + (rest.length === 0 ? 25 : 17);
  return [
    { ...line, text: String(number), x: MARGIN, y, colour: "soft" },
    { ...line, text: first, x, y },
    ...(rest.length === 0 ? [] : [{ ...line, text: rest.join(" "), x, y: y + 16 }]),
  ];
}

function dayShape({ start }: PlanWeek, x: number, y: number): TextShape {
  const text = longDate(start).replace(/ \d+$/, "");
  return { kind: "text", text, x, y, size: 13, colour: "soft" };
}

/** Shapes besides colours: full for technical steps, a frame for soft ones, dashes for what goes on. */
function barStyle(
  step: Pick<PlanStep, "thread">,
  open: boolean,
): Pick<PathShape, "fill" | "stroke"> {
  const full = open ? "have-soft" : "have";
  return {
    fill: isSoft(step) ? "paper" : full,
    stroke: { colour: "have", width: 2, ...(open ? { dash: [5, 4] } : {}) },
  };
}

function isSoft({ thread }: Pick<PlanStep, "thread">): boolean {
  return thread === "soft";
}

function stepName(model: RequirementModel, { competency, to }: PlanStep): string {
  return `${nameOf(model, competency)}: ${model.scale[to]}`;
}

function weeksOf({ startWeek, endWeek }: PlanStep): string {
  return startWeek === endWeek ? `week ${startWeek}` : `weeks ${startWeek} to ${endWeek}`;
}

function entry(label: string, step: Pick<PlanStep, "thread">, open = false): LegendEntry {
  return {
    label,
    swatch: (x, y) => [{ kind: "path", d: `M${x} ${y + 1}h28v12h-28z`, ...barStyle(step, open) }],
  };
}

const TECHNICAL = entry("Technical step", { thread: "technical" });
const SOFT = entry("Soft skill beside it", { thread: "soft" });
const OPEN = entry("Ends after these weeks", { thread: "technical" }, true);
