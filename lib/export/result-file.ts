import type { Result } from "@/lib/model/result";

/**
 * A result as a file, `headroom-result/1`, indented: all that was answered and nothing that can be
 * computed from it. `readResult` reads it back identically.
 */
export function resultFile(result: Result): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
