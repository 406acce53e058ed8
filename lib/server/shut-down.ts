import "server-only";
import type { Server } from "node:http";
import { Server as NetServer } from "node:net";

/** How long a connection without a request may still bring one: it may have been on its way. */
const QUIET_MS = 1_000;

/**
 * Takes no new connection, answers whatever was asked on the open ones, and resolves when all are closed,
 * after `most` milliseconds by force. `server.close()` would cut connections between two requests at once,
 * and with them a request that is on its way.
 */
export async function shutDown(server: Server, most: number): Promise<void> {
  // Whoever has connected already is let in first.
  await new Promise((done) => setImmediate(done));
  const closed = new Promise<void>((done) => {
    NetServer.prototype.close.call(server, () => done());
  });
  const quiet = setInterval(() => server.closeIdleConnections(), QUIET_MS);
  const force = setTimeout(() => server.closeAllConnections(), most);
  await closed;
  clearInterval(quiet);
  clearTimeout(force);
}
