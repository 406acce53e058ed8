/** What is measured of the source beside our target and beside the code bases that we learn from. */
import { markdownTable } from "../markdown-table";
import type { House } from "./measure";

export type Figure = {
  what: string;
  here: string;
  target?: string;
  isKept?: boolean;
  models?: string;
};

/** Read once in the files of each: what they do that is worth learning has a number. */
const MODELS = {
  medianFile: "35 to 60 (the small ones)",
  longFile: "100 to 130 (the small ones)",
  longestFile: "537 (vercel/commerce), 13,949 (excalidraw)",
  firstPage: "21 (vercel/commerce)",
  medianPage: "7 (Formbricks)",
  scorer: "53 (bigfive-web)",
  clientPages: "0 (Formbricks)",
  decisions: "47 (epic-stack)",
};

/** A row without a target is there to be looked at. */
export function figuresOf(house: House): Figure[] {
  const { medianFile, longFile, longestFile, clientFiles, clientPages, comments } = house;
  const { testsOfLib, allTests } = house;
  return [
    {
      what: "median file",
      here: `${medianFile}`,
      ...upTo(60, medianFile),
      models: MODELS.medianFile,
    },
    {
      what: "90th percentile",
      here: `${longFile}`,
      ...upTo(130, longFile),
      models: MODELS.longFile,
    },
    {
      what: "longest file",
      here: `${longestFile.code} (${longestFile.path})`,
      ...upTo(250, longestFile.code),
      models: MODELS.longestFile,
    },
    { what: "first page", here: `${house.firstPage}`, models: MODELS.firstPage },
    { what: "median page", here: `${house.medianPage}`, models: MODELS.medianPage },
    { what: "the scorer", here: `${house.scorer}`, models: MODELS.scorer },
    {
      what: "client files in app and components",
      here: percent(clientFiles),
      target: "≤ 35%",
      isKept: clientFiles <= 0.35,
    },
    {
      what: "pages and layouts that are client files",
      here: `${clientPages}`,
      target: "0",
      isKept: clientPages === 0,
      models: MODELS.clientPages,
    },
    {
      what: "comments among all lines",
      here: percent(comments),
      target: "3 to 8%",
      isKept: comments >= 0.03 && comments <= 0.08,
    },
    {
      what: "test lines in lib for a line of source",
      here: testsOfLib.toFixed(2),
      target: "≥ 1",
      isKept: testsOfLib >= 1,
    },
    { what: "all test lines for a line of source", here: allTests.toFixed(2) },
    { what: "decision records", here: `${house.decisions}`, models: MODELS.decisions },
  ];
}

export function tableOf(figures: readonly Figure[]): string {
  return markdownTable([
    ["figure", "here", "target", "kept", "models"],
    ...figures.map(({ what, here, target = "", isKept, models = "" }) => {
      const kept = isKept === undefined ? "" : isKept ? "yes" : "no";
      return [what, here, target, kept, models];
    }),
  ]);
}

const upTo = (most: number, length: number) => ({ target: `≤ ${most}`, isKept: length <= most });
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
