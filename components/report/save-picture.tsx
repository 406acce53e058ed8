"use client";

import { useState } from "react";
import type { FilePart } from "@/lib/export/file-name";
import type { Picture } from "@/lib/export/picture/picture";
import type { Result } from "@/lib/model/result";

type Props = {
  /** "the radar", to go on after "Save". */
  what: string;
  part: FilePart;
  /** Names the file. */
  named: Pick<Result, "model" | "createdAt">;
  /** Loads what draws it and draws it. */
  draw: () => Promise<Picture>;
};

/** Saves a chart as a file of its own; what draws and writes it loads when asked. */
export function SavePicture({ what, part, named, draw }: Props) {
  const [said, setSaid] = useState("");
  const [failed, setFailed] = useState(false);

  async function save(extension: "svg" | "png") {
    setSaid("");
    setFailed(false);
    try {
      const [{ fileName }, { saveFile }, picture] = await Promise.all([
        import("@/lib/export/file-name"),
        import("@/lib/browser/save-file"),
        draw(),
      ]);
      const name = fileName(named, extension, part);
      if (extension === "svg") {
        const { pictureSvg } = await import("@/lib/export/picture/picture-svg");
        saveFile(name, pictureSvg(picture), "image/svg+xml");
      } else {
        const { picturePng } = await import("@/lib/browser/picture-png");
        saveFile(name, await picturePng(picture), "image/png");
      }
      setSaid(`${name} is in your downloads.`);
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className="no-print text-small">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <span aria-hidden="true" className="text-soft">
          Save {what} as
        </span>
        {(["svg", "png"] as const).map((extension) => (
          <button
            key={extension}
            type="button"
            className="btn-text"
            onClick={() => void save(extension)}
          >
            <span className="sr-only">Save {what} as </span>
            {extension.toUpperCase()}
          </button>
        ))}
      </p>
      <p role="status" className="text-soft wrap-anywhere empty:hidden">
        {said}
      </p>
      <p role="alert" className="field-error">
        {failed ? "The picture could not be made. Check the connection and try again." : ""}
      </p>
    </div>
  );
}
