/** `npm run prove [-- NAME]`: tries what the project promises, one proof or all; exit code 1 where a promise is not kept. */
import { markdownTable } from "./markdown-table";
import type { Proof, Row } from "./prove/row";

const PROOFS: Readonly<Record<string, () => Promise<Proof>>> = {
  quick: () => import("./prove/quick"),
  drafts: () => import("./prove/drafts"),
  store: () => import("./prove/store"),
  limits: () => import("./prove/limits"),
  links: () => import("./prove/links"),
  policy: () => import("./prove/policy"),
  injection: () => import("./prove/injection"),
  bots: () => import("./prove/bots"),
  packages: () => import("./prove/packages"),
  properties: () => byTests("properties"),
  versions: () => byTests("versions"),
  roles: () => byTests("roles"),
  bodies: () => byTests("bodies"),
  access: () => byTests("access"),
  traces: () => byTests("traces"),
};

async function byTests(name: keyof typeof import("./prove/by-tests")): Promise<Proof> {
  return (await import("./prove/by-tests"))[name];
}

const name = process.argv[2];
const chosen = Object.entries(PROOFS).filter(([known]) => name === undefined || known === name);
if (chosen.length === 0) {
  console.error(`no proof is called "${name}"; there are: ${Object.keys(PROOFS).join(", ")}`);
  process.exit(1);
}

const rows: Row[] = [];
for (const [, load] of chosen) rows.push(...(await (await load()).prove()));
console.log(
  `\n${markdownTable([
    ["promise", "tried", "how many", "result", "kept", "time"],
    ...rows.map((row) => [
      row.promise,
      row.tried,
      row["how many"],
      row.result,
      row.ok === null ? "not known" : row.ok ? "yes" : "NO",
      row.time,
    ]),
  ])}`,
);
process.exitCode = rows.every(({ ok }) => ok !== false) ? 0 : 1;
