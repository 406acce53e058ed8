import { describe, expect, test } from "vitest";
import { getResumeWords } from "@/lib/guides";
import { currentModel } from "@/lib/models";
import { findIn } from "@/lib/testing/import-file";

const { terms, ignored } = getResumeWords(currentModel.id, currentModel.version);
const suggested = (resume: object) => Object.keys(findIn(resume).suggestions);
const asKeyword = (term: string) => suggested({ skills: [{ name: "Other", keywords: [term] }] });
const inSentence = (text: string) => suggested({ work: [{ name: "Acme", highlights: [text] }] });

describe.each(Object.entries(terms))("%s is found", (id, { any_case, exact = [], listed = [] }) => {
  test("by each of its terms, as a keyword", () => {
    for (const term of [...any_case, ...exact, ...listed])
      expect(asKeyword(term), term).toContain(id);
  });

  test("by what may stand anywhere, in a sentence", () => {
    for (const term of [...any_case, ...exact])
      expect(inSentence(`Two years of ${term} at Acme.`), term).toContain(id);
  });

  test("in capitals or small letters where they do not matter", () => {
    for (const term of [...any_case, ...listed]) {
      expect(asKeyword(term.toUpperCase()), term).toContain(id);
      expect(asKeyword(term.toLowerCase()), term).toContain(id);
    }
  });

  test("by a word of lists only among others", () => {
    for (const term of listed) expect(inSentence(`Used Foo, ${term} and Bar.`), term).toContain(id);
  });
});

test("every competency of the model has terms, in the model's order", () => {
  expect(Object.keys(terms)).toEqual(currentModel.competencies.map(({ id }) => id));
});

test("phrases to be ignored suggest nothing", () => {
  for (const phrase of ignored) expect(asKeyword(phrase), phrase).toEqual([]);
});

test.each<[text: string, ids: string[]]>([
  ["PyTorch", ["fw.dl"]],
  ["Keras", ["fw.dl"]],
  ["TensorFlow 2.x", ["fw.dl"]],
  ["sklearn", ["fw.classic"]],
  ["Rebuilt the Airflow jobs in Dagster.", ["de.pipelines"]],
  ["Trained a ResNet in PyTorch on 8 GPUs.", ["ml.deep", "fw.dl"]],
  ["Shipped models with Docker and GitHub Actions.", ["op.cicd", "op.infra"]],
  ["Led A/B testing of the checkout, with a power analysis.", ["ex.abtest"]],
  ["Mentored three interns.", ["ld.mentor"]],
  ["Azure Machine Learning", ["cl.platform"]],
  ["Regression testing of a web shop", ["se.testing"]],
  ["Python, R, Java, SQL", ["pl.python", "pl.second", "pl.other", "de.bigdata"]],
])("%s", (text, ids) => {
  expect(inSentence(text).sort()).toEqual([...ids].sort());
});

/** From the CVs of people in other trades; invented, each near to a term. */
const INNOCENT = [
  "Looked after a team of twelve in a busy restaurant kitchen.",
  "Excellent communication skills and a team player.",
  "Sparked a lively discussion among readers of the local paper.",
  "Ran the sprint relay for the county and won silver.",
  "Let customers go home happy, whatever the weather.",
  "Kept the shelves stocked and the till balanced.",
  "Drove a lorry on long routes across the Alps.",
  "Taught children to swim at the municipal pool.",
  "Wrote press releases and answered the phone.",
  "Grew roses and pruned decision makers' hedges.",
  "Served coffee made with beans from the island of Sumatra.",
  "Answered R&D enquiries and booked travel.",
  "Painted stage sets for plays after Franz Kafka at the city theatre.",
  "Sold shoes, bags and helmets in a sports shop.",
  "Cooked with rust-free pans and swift hands.",
  "Sang in the choir of La Scala for two seasons.",
  "Modelled clothes for a catalogue.",
  "Repaired engines, gears and transformers on fishing boats.",
  "Organised an exhibition about pandemics and the plague.",
  "Reached the learning goals of my apprenticeship with good marks.",
  "Played the flask-shaped lute at weddings.",
  "Filed letters, opened the post and took minutes.",
];

test.each(INNOCENT)("nothing is suggested by: %s", (text) => {
  expect(inSentence(text)).toEqual([]);
});
