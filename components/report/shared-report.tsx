"use client";

import dynamic from "next/dynamic";

/**
 * What opens the link, and the report: of no use before the framework runs, but asked for together with
 * it, because the page's HTML names files that are loaded on demand where their part is in it.
 */
export const SharedReport = dynamic(() =>
  import("./snapshot-report").then(({ SnapshotReport }) => SnapshotReport),
);
