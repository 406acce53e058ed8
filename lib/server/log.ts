import "server-only";
import type { Environment } from "./environment";

type Level = "error" | "warn" | "info";
type Fields = Readonly<Record<string, string | number | boolean | undefined>>;
export type Log = (level: Level, event: string, fields?: Fields) => void;

const RANK = { silent: 0, error: 1, warn: 2, info: 3 } as const;

/** One line of JSON for one event. Callers choose each field; no request, header or body is ever handed over whole. */
export function createLog(
  threshold: Environment["LOG_LEVEL"],
  write: (line: string) => void = (line) => process.stdout.write(line),
): Log {
  return (level, event, fields = {}) => {
    if (RANK[level] > RANK[threshold]) return;
    write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
  };
}

/** What may be said of an error: its kind and code, since a message may quote what was stored. */
export function kindOf(error: unknown): { kind: string; code: string } {
  if (!(error instanceof Error)) return { kind: typeof error, code: "" };
  const own: unknown = Reflect.get(error, "errcode") ?? Reflect.get(error, "code");
  // SQLite's driver has one code for all failures of a read; its messages name columns, never values.
  const code = own === "ERR_SQLITE_ERROR" ? error.message : own;
  return { kind: error.name, code: code === undefined ? "" : String(code) };
}
