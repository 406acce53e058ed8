/** Part of `npm run check`: says in plain words what is wrong in `data/` and where; exit code 1 where anything is. */
import { contentFaults } from "@/lib/content/check-content";
import { slipIn } from "@/lib/content/syntax-slip";
import { readReleased } from "./released";

const versions = await readVersions();
const faults = versions.flatMap(({ folder, model, guide, resumeWords }) =>
  contentFaults(model, guide, resumeWords, readReleased(folder)).map((fault) => ({
    ...fault,
    file: `${folder}/${fault.file}`,
  })),
);
for (const { file, where, problem } of faults) console.log(`${file}\n  ${where}: ${problem}`);
if (faults.length > 0) {
  console.log(`\n${faults.length === 1 ? "1 place" : `${faults.length} places`} in data/ to mend.`);
  process.exit(1);
}

/** Ends the process where a file of `data/` is no program any more, which everything else waits for. */
async function readVersions() {
  try {
    return (await import("./content-versions")).versions;
  } catch (error) {
    const slip = slipIn(error);
    if (slip === undefined) throw error;
    console.log(slip);
    return process.exit(1);
  }
}
