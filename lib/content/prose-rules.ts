/** Rules that every text an editor writes must obey, whatever it is about. */

/** What is wrong with a text, in words an editor understands; empty where nothing is. */
export function proseProblems(text: string): string[] {
  const problems: string[] = [];
  if (text !== text.trim()) problems.push("begins or ends with a space");
  if (/ {2}/.test(text)) problems.push("has two spaces in a row");
  if (/\s[,.;:?]/.test(text)) problems.push("has a space before a punctuation mark");
  if (text.includes("!")) problems.push("has an exclamation mark");
  const halo = text.match(HALO)?.[0];
  if (halo) problems.push(`praises with “${halo}”; say what was done instead`);
  const straight = text.match(/\b(very|really|simply|obviously|just)\b/i)?.[0];
  if (straight) problems.push(`uses “${straight}”; leave it out`);
  for (const sentence of sentences(text)) {
    const length = words(sentence).length;
    if (length > LONGEST_SENTENCE)
      problems.push(`has a sentence of ${length} words; at most ${LONGEST_SENTENCE}`);
  }
  return problems;
}

export function words(text: string): string[] {
  return text.trim().split(/\s+/).filter(Boolean);
}

export function sentences(text: string): string[] {
  return text.split(/(?<=[.?])\s+/).filter(Boolean);
}

/** For comparing texts: lower case, letters and digits only. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9 ]/g, "");
}

const LONGEST_SENTENCE = 34;

/** Words that praise instead of saying what was done. */
export const HALO =
  /\b(excellent|outstanding|great|passionate|expert|seamless|seamlessly|world-class|robust|effectively|successfully|cutting-edge|best-in-class|leverage|synergy)\b/i;

/** Names of tools: they age, so they stand in the examples and never in a statement. */
export const TOOLS =
  /\b(Python|PyTorch|TensorFlow|Keras|scikit|pandas|NumPy|SciPy|Jupyter|SQL|Spark|BigQuery|Hadoop|Kafka|Airflow|dbt|Kubernetes|Docker|Git|GitHub|GitLab|Jenkins|AWS|Azure|GCP|SageMaker|Vertex|MLflow|DVC|Java|Scala|C\+\+|JavaScript|Gensim|SHAP|LIME|Fairlearn|Jira|Slack|Grafana|Prometheus|Terraform|Optuna|FHIR|HIPAA|GDPR)\b/;
