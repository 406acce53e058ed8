import "server-only";
import { readEnvironment } from "./environment";
import { serve } from "./serve";
import { StoreFailure } from "./store/store-failure";

/** Starts the server on the build in `folder`, or in development; ends the process in one line where it cannot. */
export async function start(folder: string, dev = false): Promise<void> {
  outliveReaders();
  // biome-ignore lint/style/noProcessEnv: the server's own door to the environment
  const read = readEnvironment(process.env);
  if (!read.ok) return stop(read.reason);
  try {
    await serve(read.environment, folder, dev);
  } catch (error) {
    if (error instanceof StoreFailure) {
      const { DATA_DIR } = read.environment;
      return stop(
        `The database in DATA_DIR ${DATA_DIR} cannot be opened: ${reasonOf(error.cause)}.`,
      );
    }
    const { HOST, PORT } = read.environment;
    stop(`Cannot serve on ${HOST}:${PORT}: ${reasonOf(error)}.`);
  }
}

/** When whoever reads the log goes, the log is lost and nothing else; telling of it would fail again, without end. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
