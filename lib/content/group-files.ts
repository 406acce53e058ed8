/** Group of competencies to the name of its file, the same in `competencies/` and `guide/competencies/`. */
const GROUP_FILES: Record<string, string> = {
  pl: "programming-languages",
  ml: "machine-learning",
  fw: "frameworks",
  de: "data-engineering",
  cl: "cloud",
  se: "software-engineering",
  op: "mlops",
  ex: "experimentation",
  re: "responsible-ml",
  so: "soft-skills",
  ld: "leadership",
  do: "industry-domain",
};

/** The file of a group, or of the group that a competency's id begins with. */
export function competenciesFile(groupOrId: string): string {
  return `competencies/${GROUP_FILES[groupOrId.slice(0, 2)]}.ts`;
}
