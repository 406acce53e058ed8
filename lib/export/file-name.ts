/** Names for files that are safe on every system. */
import type { Result } from "@/lib/model/result";

/** What a file holds besides the result itself, told in its name. */
export type FilePart = "plan" | "resume" | "report" | "radar" | "bars";

export type FileExtension = "json" | "csv" | "md" | "ics" | "svg" | "png";

/**
 * `headroom-mle-2-2026-11-24.csv`, `headroom-mle-2-2026-11-24-plan.ics`; without the date where the
 * result has none. Small letters, digits, hyphens and one dot, at most 100 characters, so that no
 * system refuses it, hides it or takes it for a device.
 */
export function fileName(
  result: Pick<Result, "model" | "createdAt">,
  extension: FileExtension,
  part?: FilePart,
): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(result.createdAt ?? "")?.[0];
  const id = result.model.id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60);
  const words = ["headroom", id, day ?? "", part ?? ""].join("-");
  return `${words.replace(/-{2,}/g, "-").replace(/-$/, "")}.${extension}`;
}
