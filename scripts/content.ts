/** Part of `npm run check`: says in plain words what is wrong in `data/` and where; exit code 1 where anything is. */
import { contentFaults } from "@/lib/content/check-content";
import { guide } from "../data/mle-2/1/guide";
import { model } from "../data/mle-2/1/model";
import { resumeWords } from "../data/mle-2/1/resume-words";

const versions = [{ folder: "data/mle-2/1", model, guide, resumeWords }];

const faults = versions.flatMap((version) =>
  contentFaults(version.model, version.guide, version.resumeWords).map((fault) => ({
    ...fault,
    file: `${version.folder}/${fault.file}`,
  })),
);
for (const { file, where, problem } of faults) console.log(`${file}\n  ${where}: ${problem}`);
if (faults.length > 0) {
  console.log(`\n${faults.length === 1 ? "1 place" : `${faults.length} places`} in data/ to mend.`);
  process.exit(1);
}
