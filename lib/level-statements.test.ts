import { describe, expect, test } from "vitest";
import { currentModel } from "./models";

const { competencies } = currentModel;
const statements = competencies.flatMap((competency) =>
  competency.levels.map(({ level, statement }) => ({ id: competency.id, level, statement })),
);
const words = (text: string) => text.trim().split(/\s+/);

describe("level statements", () => {
  test("are 275, no two alike", () => {
    expect(statements).toHaveLength(275);
    expect(new Set(statements.map(({ statement }) => normal(statement))).size).toBe(275);
  });

  test.each(statements.map(({ id, level, statement }) => [`${id} ${level}`, statement]))(
    "%s: 12 to 28 words, one sentence, first person, no tool names",
    (_name, statement) => {
      expect(words(statement).length).toBeGreaterThanOrEqual(12);
      expect(words(statement).length).toBeLessThanOrEqual(28);
      expect(statement).toMatch(/^[A-Z].*[^.]\.$/);
      expect(statement.slice(0, -1)).not.toMatch(/[.;()]/);
      expect(statement).toMatch(/\b(I|me|my|mine|myself)\b/i);
      expect(statement).not.toMatch(TOOLS);
      expect(statement).not.toMatch(HALO);
    },
  );

  test.each(competencies.map((competency) => [competency.id, competency.levels] as const))(
    "%s: levels differ in more than adverbs",
    (_id, levels) => {
      for (const [i, a] of levels.entries()) {
        for (const b of levels.slice(i + 1)) {
          const [x, y] = [a.statement, b.statement].map((text) => new Set(content(text)));
          const shared = [...x!].filter((word) => y!.has(word)).length;
          expect(shared / Math.min(x!.size, y!.size)).toBeLessThan(0.6);
        }
      }
    },
  );

  test("have a coach question each, no two alike", () => {
    const questions = competencies.map(({ coach_question }) => coach_question);
    expect(new Set(questions.map(normal)).size).toBe(55);
    for (const question of questions) {
      expect(question.endsWith("?")).toBe(true);
      expect(words(question).length).toBeGreaterThanOrEqual(6);
      expect(words(question).length).toBeLessThanOrEqual(28);
    }
  });

  test("have a line of what the competency covers and what it does not", () => {
    for (const { covers, excludes, why } of competencies) {
      expect(words(covers).length).toBeGreaterThanOrEqual(6);
      expect(excludes).toMatch(/^Not: /);
      expect(why.endsWith(".")).toBe(true);
    }
  });
});

function normal(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9 ]/g, "");
}

/** Words that carry meaning: no pronouns, articles, helpers, and no adverbs in -ly. */
function content(text: string): string[] {
  return normal(text)
    .split(" ")
    .filter((word) => word.length > 3 && !word.endsWith("ly") && !STOP.has(word));
}

const STOP = new Set(
  "have been with that this from when what which their them they into than then there were where while each some somebody someone else other others under after before because about only".split(
    " ",
  ),
);
const TOOLS =
  /\b(Python|PyTorch|TensorFlow|Keras|scikit|pandas|NumPy|SciPy|Jupyter|SQL|Spark|BigQuery|Hadoop|Kafka|Airflow|dbt|Kubernetes|Docker|Git|GitHub|GitLab|Jenkins|AWS|Azure|GCP|SageMaker|Vertex|MLflow|DVC|Java|Scala|C\+\+|JavaScript|Gensim|SHAP|LIME|Fairlearn|Jira|Slack|Grafana|Prometheus|Terraform|Optuna|FHIR|HIPAA|GDPR)\b/;
const HALO =
  /\b(excellent|outstanding|great|passionate|expert|seamless|world-class|robust|effectively|successfully)\b/i;
