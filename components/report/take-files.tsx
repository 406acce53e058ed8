"use client";

import Link from "next/link";
import { type ReactNode, useState } from "react";
import { originOf } from "@/lib/export/origin";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Result } from "@/lib/model/result";
import { paths } from "@/lib/paths";
import { CV_FILE, type FileToTake, RESULT_FILES } from "./files-to-take";
import { useOpenDetails } from "./use-open-details";

type Props = {
  model: RequirementModel;
  result: Result;
  /** Whether it is the reader's own: a CV is only made of one's own answers. */
  own: boolean;
};

/** The report as files and on paper, and a way in for a file from elsewhere. */
export function TakeFiles({ model, result, own }: Props) {
  const [said, setSaid] = useState("");
  useOpenDetails();
  const files = own ? [...RESULT_FILES, CV_FILE] : RESULT_FILES;

  async function save({ extension, part, type, write }: FileToTake) {
    setSaid("");
    try {
      const [{ fileName }, { saveFile }, content] = await Promise.all([
        import("@/lib/export/file-name"),
        import("@/lib/browser/save-file"),
        write(model, result),
      ]);
      const name = fileName(result, extension, part);
      saveFile(name, content, type);
      setSaid(`${name} is in your downloads.`);
    } catch {
      setSaid("The file could not be made: something it needs did not load. Check the connection.");
    }
  }

  return (
    <>
      <p className="mt-10 hidden text-small text-soft print:block">
        {originOf(model, result).words}
      </p>
      <section aria-labelledby="files" className="no-print mt-14 border-t border-line pt-10">
        <h2 id="files">Take it along</h2>
        <p>
          Made in this browser and sent nowhere. Each file says that the levels are self-reported.
        </p>
        <ul className="mt-3">
          {files.map((file) => (
            <Row key={file.name} purpose={file.purpose}>
              <button type="button" className="btn btn-quiet" onClick={() => void save(file)}>
                {file.name}
                <span className="sr-only"> as a file</span>
              </button>
            </Row>
          ))}
          <Row purpose="Every section with all its evidence, which is forty pages and more; the first five hold the verdict, the must-haves and the groups. Choose “Save as PDF” to keep it as one file.">
            <button type="button" className="btn btn-quiet" onClick={() => window.print()}>
              Print or PDF
            </button>
          </Row>
          {own && (
            <Row purpose="A result, a CV or a link from elsewhere becomes a draft of its own; this one stays.">
              <Link href={`${paths.drafts}#elsewhere`} className="btn btn-quiet">
                Open a file
              </Link>
            </Row>
          )}
        </ul>
        <p role="status" className="mt-2 text-small wrap-anywhere">
          {said}
        </p>
      </section>
    </>
  );
}

function Row({ purpose, children }: { purpose: string; children: ReactNode }) {
  return (
    <li className="grid max-w-none items-center gap-x-5 gap-y-1 border-t border-line py-2.5 sm:grid-cols-[11rem_1fr]">
      {children}
      <span className="text-small">{purpose}</span>
    </li>
  );
}
