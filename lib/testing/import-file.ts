/** Reads files as a browser would hand them to the import, on a fixed day. */
import { readFileSync } from "node:fs";
import { getResumeWords } from "@/lib/guides";
import type { ResumeFindings } from "@/lib/import/find-in-resume";
import { type ReadImport, readImport } from "@/lib/import/read-import";
import { currentModel, getModel } from "@/lib/models";

const TODAY = new Date("2026-11-24T12:00:00Z");

const words = getResumeWords(currentModel.id, currentModel.version);

export function importText(text: string): ReadImport {
  return readImport(text, getModel, TODAY, words);
}

/** What is found in a CV. @throws with the reason where it is refused */
export function findIn(resume: unknown): ResumeFindings {
  const read = importText(typeof resume === "string" ? resume : JSON.stringify(resume));
  if (read.ok && read.kind === "resume") return read.found;
  throw new Error(JSON.stringify(read));
}

/** The text of a file in `resumes/`. */
export function resumeFile(name: string): string {
  return readFileSync(new URL(`resumes/${name}.json`, import.meta.url), "utf8");
}
