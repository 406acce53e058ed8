import "server-only";
import { resolve } from "node:path";
import { readEnvironment } from "./environment";
import { backUp } from "./store/backup";
import { DATABASE_FILE } from "./store/open-sqlite";

/** `npm run backup -- FILE`: exit code 0 and one line, or 1 and the reason. */
export async function start(target: string | undefined): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: a command's own door to the environment
  const read = readEnvironment(process.env);
  if (!read.ok) return stop(read.reason);
  const { DATABASE_URL, DATA_DIR } = read.environment;
  if (target === undefined) return stop("Say where to: npm run backup -- FILE");
  if (DATABASE_URL !== undefined) {
    return stop("The documents are in PostgreSQL (DATABASE_URL): use pg_dump or its own backups.");
  }
  // From the root on: whoever runs this elsewhere than the server, or without its DATA_DIR, has to see it.
  const source = resolve(DATA_DIR, DATABASE_FILE);
  try {
    const { documents, hash } = await backUp(source, target);
    const many = documents === 1 ? "1 document" : `${documents} documents`;
    console.log(
      `${target}: a copy of ${source}, ${many}, checked and equal to the database, SHA-256 of its contents ${hash}`,
    );
  } catch (error) {
    stop(`No backup was made: ${error instanceof Error ? error.message : error}.`);
  }
}

function stop(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
