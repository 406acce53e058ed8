import "server-only";
import type { Server } from "node:http";
import { Server as NetServer } from "node:net";

/** How long a connection without a request may still bring one: it may have been on its way. */
const QUIET_MS = 1_000;
/** Whoever has connected already is let in first, of which the loop does one a turn. */
const TURNS = 64;

/**
 * Takes no new connection, answers whatever was asked on the open ones, and resolves when all are closed,
 * after `most` milliseconds by force. `server.close()` would cut connections between two requests at once,
 * and with them a request that is on its way.
 *
 * @param onClosed called once no new connection is taken: only then may answers send clients away, or they
 *   would knock in the very moment in which the door closes
 */
export async function shutDown(server: Server, most: number, onClosed: () => void): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await nextTurn();
  const closed = new Promise<void>((done) => {
    NetServer.prototype.close.call(server, () => done());
  });
  onClosed();
  // In a turn of its own: what has arrived by now has then been read, and its connection is not idle.
  const quiet = setInterval(() => setImmediate(() => server.closeIdleConnections()), QUIET_MS);
  const force = setTimeout(() => server.closeAllConnections(), most);
  await closed;
  clearInterval(quiet);
  clearTimeout(force);
}

function nextTurn(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
