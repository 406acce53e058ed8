import type { FileExtension, FilePart } from "@/lib/export/file-name";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";

export type FileToTake = {
  name: string;
  purpose: string;
  extension: FileExtension;
  part?: FilePart;
  type: string;
  /** Loads what writes it and writes it. */
  write: (model: RequirementModel, result: Result) => Promise<string>;
};

/** What any result can be saved as, one's own or one that was sent. */
export const RESULT_FILES: readonly FileToTake[] = [
  {
    name: "Result",
    purpose: "JSON: everything that was answered. The one to keep, and to open again here.",
    extension: "json",
    type: "application/json",
    write: async (_, result) => (await import("@/lib/export/result-file")).resultFile(result),
  },
  {
    name: "Table",
    purpose: "CSV: one row a competency with level, requirement and points, for a spreadsheet.",
    extension: "csv",
    type: "text/csv;charset=utf-8",
    write: async (model, result) => {
      const [{ resultCsv }, { scoreResult }] = await Promise.all([
        import("@/lib/export/result-csv"),
        import("@/lib/scoring/score"),
      ]);
      return resultCsv(model, result, scoreResult(model, result));
    },
  },
  {
    name: "Report as text",
    purpose: "Markdown: verdict, gaps, strengths and evidence in words, for notes or a wiki.",
    extension: "md",
    part: "report",
    type: "text/markdown;charset=utf-8",
    write: async (model, result) => {
      const [{ resultMarkdown }, { gapKinds, scoreResult }] = await Promise.all([
        import("@/lib/export/result-markdown"),
        import("@/lib/scoring/score"),
      ]);
      const score = scoreResult(model, result);
      return resultMarkdown(model, result, score, gapKinds(model, result, score));
    },
  },
];

/** Only made of one's own answers: nobody writes somebody else's CV. */
export const CV_FILE: FileToTake = {
  name: "CV",
  purpose: "JSON Resume: your levels as skills, your evidence as projects, marked self-reported.",
  extension: "json",
  part: "resume",
  type: "application/json",
  write: async (model, result) =>
    (await import("@/lib/export/result-resume")).resumeFile(model, result),
};
