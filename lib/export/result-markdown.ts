/** The report as Markdown, for notes and issue trackers: words before numbers, as on the screen. */
import type { BlockContent, RootContent } from "mdast";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { PRACTICE_ANSWERS } from "@/lib/model/vocabulary";
import { profileChecklist } from "@/lib/report/profile-checklist";
import { verdictSentence } from "@/lib/report/verdict-sentence";
import {
  count,
  GATE_WORDS,
  KIND_WORDS,
  longDate,
  nameOf,
  noLevelWords,
  PRACTICE_WORDS,
  points,
  TIER_WORDS,
  UNVERIFIED,
} from "@/lib/report/words";
import type { GapKind } from "@/lib/scoring/kinds";
import { gapOf, surplusOf } from "@/lib/scoring/point";
import { type Answered, isAnswered, type Rating } from "@/lib/scoring/ratings";
import type { Score } from "@/lib/scoring/score";
import { type Tier, tiersOf } from "@/lib/scoring/tiers";
import { oneLine } from "./clean-text";
import {
  address,
  bullets,
  heading,
  markdownFile,
  paragraph,
  quote,
  strong,
  written,
} from "./markdown-tree";
import { originOf } from "./origin";

type Parts = {
  model: RequirementModel;
  result: Result;
  score: Score;
  kinds: ReadonlyMap<string, readonly GapKind[]>;
};

/** In the third person, because whoever finds it in a tracker is not the candidate. */
export function resultMarkdown(
  model: RequirementModel,
  result: Result,
  score: Score,
  kinds: Parts["kinds"],
): string {
  const parts = { model, result, score, kinds };
  return markdownFile([
    ...summary(parts),
    ...mustHaves(parts),
    ...gaps(parts),
    ...strengths(parts),
    ...withoutLevel(parts),
    ...practices(parts),
    ...profile(parts),
    ...method(parts),
  ]);
}

function summary({ model, result, score }: Parts): RootContent[] {
  const name = oneLine(result.name ?? "") || undefined;
  const { headline, change } = verdictSentence(model, score, { own: false, name });
  const { industry, day } = originOf(model, result);
  const facts = [
    ...(name === undefined ? [] : [name]),
    day === undefined ? "undated" : longDate(day),
    `${model.role}, ${industry.toLowerCase()}`,
    UNVERIFIED,
  ];
  return [
    heading(1, headline),
    paragraph(facts.join(" · ")),
    paragraph(change),
    ...readiness(score),
  ];
}

function readiness({ readiness: exact, band }: Score): RootContent[] {
  if (exact === null || band === null) return [];
  const [low, high] = band.map(points);
  return [
    paragraph(
      strong(`Readiness ${points(exact)} of 100`),
      `: how much of what the role asks these answers cover. ${low} to ${high} is likely, allowing for how far self-ratings usually are off.`,
    ),
  ];
}

function mustHaves({ model, score }: Parts): RootContent[] {
  const states = model.competencies.flatMap(({ id, name }) => {
    const state = score.gates.get(id);
    return state === undefined ? [] : [`${name}: ${GATE_WORDS[state]}`];
  });
  const clear = [...score.gates.values()].filter((state) => state === "clear").length;
  return [
    heading(2, "Must-haves"),
    paragraph(`${clear} of ${count(states.length, "must-have")} clear.`),
    bullets(states),
  ];
}

const TIERS: readonly Tier[] = ["A", "B", "C"];

function gaps(parts: Parts): RootContent[] {
  const { model, score } = parts;
  const tiers = tiersOf(score.ratings, model.scoring);
  const none =
    score.readiness === null
      ? "Nothing is answered yet."
      : "No gap: every answer is at or above what the role asks.";
  return [
    heading(2, "Gaps, largest first"),
    ...(score.gaps.length === 0 ? [paragraph(none)] : []),
    ...TIERS.flatMap((tier): RootContent[] => {
      const own = score.gaps.filter(({ id }) => tiers.get(id) === tier);
      if (own.length === 0) return [];
      return [
        heading(3, `${TIER_WORDS[tier]} (tier ${tier})`),
        bullets(own.map((gap) => item(parts, gap, gapFacts(parts, gap)))),
      ];
    }),
  ];
}

function gapFacts({ model, score, kinds }: Parts, gap: Answered): string {
  const gate = score.gates.get(gap.id);
  return [
    `${levelWords(model, gap.y)}; the role asks for ${levelWords(model, gap.level)}`,
    `weight ${gap.weight} of ${model.scoring.max_weight}`,
    ...(gate === undefined ? [] : [`must-have, ${GATE_WORDS[gate]}`]),
    ...agreedWords(gap),
    ...kindWords(kinds.get(gap.id)),
  ].join("; ");
}

function strengths(parts: Parts): RootContent[] {
  const { model, score, kinds } = parts;
  const own = score.ratings
    .filter(isAnswered)
    .filter((rating) => gapOf(rating) === 0)
    .sort((a, b) => surplusOf(b) - surplusOf(a) || b.weight - a.weight || a.number - b.number);
  if (own.length === 0) return [];
  const facts = (rating: Answered) =>
    [
      surplusOf(rating) > 0
        ? `${levelWords(model, rating.y)}; the role asks for ${levelWords(model, rating.level)}`
        : `${levelWords(model, rating.y)}, as asked`,
      ...agreedWords(rating),
      ...kindWords(kinds.get(rating.id)),
    ].join("; ");
  return [
    heading(2, "Strengths"),
    bullets(own.map((rating) => item(parts, rating, facts(rating)))),
  ];
}

/** A competency in bold with its facts, and what was written as evidence beneath it. */
function item({ model, result }: Parts, rating: Rating, facts: string): BlockContent[] {
  const answer = result.answers[rating.id];
  const evidence = answer !== undefined && "level" in answer ? (answer.evidence ?? []) : [];
  return [
    paragraph(strong(nameOf(model, rating.id)), `: ${facts}.`),
    ...evidence.flatMap(({ text, url }) =>
      quote([...written(text), ...(url === undefined ? [] : [address(url)])]),
    ),
  ];
}

function withoutLevel({ model, result, score }: Parts): RootContent[] {
  const open = score.ratings
    .filter((rating) => !isAnswered(rating))
    .sort((a, b) => a.number - b.number)
    .map(
      (rating) =>
        `${nameOf(model, rating.id)}: ${noLevelWords(result.answers[rating.id]).toLowerCase()}`,
    );
  if (open.length === 0) return [];
  return [heading(2, "Without a level"), paragraph("None of these counts as zero."), bullets(open)];
}

function practices({ model, result }: Parts): RootContent[] {
  const given = result.practices ?? {};
  const lists = PRACTICE_ANSWERS.flatMap((answer): RootContent[] => {
    const titles = model.practices
      .filter(({ id }) => given[id] === answer)
      .map(({ title }) => title);
    return titles.length === 0 ? [] : [heading(3, PRACTICE_WORDS[answer]), bullets(titles)];
  });
  return lists.length === 0 ? [] : [heading(2, "Practices"), ...lists];
}

function profile({ result }: Parts): RootContent[] {
  const rows = profileChecklist(result.profile);
  if (rows.length === 0) return [];
  return [
    heading(2, "Profile"),
    paragraph("Beside the score, never in it."),
    bullets(rows.map(({ fact, given }) => `${fact}: ${given}`)),
  ];
}

function method({ model, result }: Parts): RootContent[] {
  return [
    heading(2, "How this was made"),
    paragraph(originOf(model, result).words),
    paragraph(
      `Levels run from 0, ${model.scale[0]}, to 4, ${model.scale[4]}. Readiness is the mean of what each answer covers of the level asked, at most all of it, weighted by importance. The likely range holds eight of ten draws of what the true levels may be, given how far self-ratings usually are off.`,
    ),
  ];
}

function levelWords(model: RequirementModel, level: number): string {
  return `${model.scale[level] ?? ""} (level ${level})`;
}

function kindWords(kinds: readonly GapKind[] = []): string[] {
  return kinds.map((kind) => KIND_WORDS[kind].toLowerCase());
}

function agreedWords({ agreed }: Rating): string[] {
  return agreed ? ["agreed with a coach"] : [];
}
