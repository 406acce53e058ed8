/** Rules for what the role guide says of one competency. */
import type { DeepReadonly } from "@/lib/model/requirement-model";
import type { CompetencyGuide } from "@/lib/model/role-guide";
import type { ContentFault } from "./fault";
import { plain, proseProblems, TOOLS, words } from "./prose-rules";

type Limits = { least: number; most: number };
const BETWEEN: Limits = { least: 10, most: 30 };
const QUESTION: Limits = { least: 6, most: 28 };
const LINE: Limits = { least: 4, most: 30 };
const TASK: Limits = { least: 18, most: 75 };

export function competencyGuideFaults(
  file: string,
  guide: DeepReadonly<CompetencyGuide>,
): ContentFault[] {
  const faults: ContentFault[] = [];
  const add = (where: string, problem: string) =>
    faults.push({ file, where: `${guide.competency}, ${where}`, problem });
  const check = (where: string, text: string, limits: Limits) => {
    for (const problem of proseProblems(text)) add(where, problem);
    const length = words(text).length;
    if (length < limits.least || length > limits.most)
      add(where, `has ${length} words; ${limits.least} to ${limits.most} are asked for`);
  };

  guide.boundaries.inside.forEach((text, i) => {
    check(`inside ${i + 1}`, text, LINE);
  });
  guide.boundaries.outside.forEach(({ what, see }, i) => {
    check(`outside ${i + 1}`, what, { least: 2, most: 20 });
    if (see === guide.competency) add(`outside ${i + 1}`, "points to itself");
  });
  guide.between.forEach((text, i) => {
    check(`between ${i} and ${i + 1}`, text, BETWEEN);
    if (!text.startsWith(`At ${i + 1} `))
      add(`between ${i} and ${i + 1}`, `does not begin with “At ${i + 1} ”`);
    if (TOOLS.test(text)) add(`between ${i} and ${i + 1}`, "names a tool");
  });
  guide.coach_questions.forEach((text, level) => {
    const where = `coach question for level ${level}`;
    check(where, text, QUESTION);
    if (!text.endsWith("?")) add(where, "does not end with a question mark");
    if (/^(do|did|have|has|are|is|can|could|would|will|were|was) /i.test(text))
      add(where, "can be answered with yes or no; ask which, what, who, when or how");
  });
  if (new Set(guide.coach_questions.map(plain)).size < 5) add("coach questions", "has two alike");
  guide.good_evidence.forEach((text, i) => {
    check(`good evidence ${i + 1}`, text, LINE);
  });
  for (const [to, proof] of Object.entries(guide.proofs)) {
    const where = `proof ${to}`;
    check(`${where}, title`, proof.title, { least: 2, most: 12 });
    check(`${where}, task`, proof.task, TASK);
    proof.done_when.forEach((text, i) => {
      check(`${where}, done when ${i + 1}`, text, LINE);
    });
    check(`${where}, reviewer`, proof.reviewer, { least: 2, most: 18 });
  }
  guide.misunderstandings.forEach(({ belief, rather }, i) => {
    check(`misunderstanding ${i + 1}, belief`, belief, { least: 4, most: 24 });
    check(`misunderstanding ${i + 1}, rather`, rather, { least: 8, most: 40 });
  });
  return faults;
}
