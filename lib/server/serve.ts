/**
 * The server's process: our own HTTP server around the framework's request handler. `next start` would not
 * do: it believes any `X-Forwarded-For`, and cuts connections when it ends (docs/decisions/026).
 */
import "server-only";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import next from "next";
import { brotliFiles, preferBrotli } from "./brotli";
import { clientAddress } from "./client-address";
import { createBackend } from "./create-backend";
import type { Environment } from "./environment";
import { kindOf, type Log } from "./log";
import { logRequest } from "./log-request";
import { toOriginForm } from "./origin-form";
import { serveApi } from "./serve-api";
import { shutDown } from "./shut-down";
import { keepPurging } from "./store/keep-purging";
import type { Store } from "./store/store";
import { askForTls } from "./strict-transport";

/** Longer than the usual proxy keeps a connection, so that it is the proxy that lets go of it. */
const KEEP_ALIVE_MS = 75_000;
const WHOLE_REQUEST_MS = 60_000;
/** Time to read an answer that came before the body had been sent; who then still sends is hung up on. */
const LINGER_MS = 2_000;
const RETRY_MS = 1_000;

/** Serves the build in `folder`, or what it is being changed into, until the process is asked to end. */
export async function serve(environment: Environment, folder: string, dev: boolean): Promise<void> {
  const backend = createBackend(environment);
  const { log, store } = backend;
  // A file that cannot be had will not come back by itself; a database elsewhere may.
  const opened = store.opened();
  if (environment.DATABASE_URL === undefined) await opened;
  else opened.catch(() => openLater(store));
  const stopPurging = keepPurging(store);

  const app = next({
    dev,
    dir: folder,
    hostname: environment.HOST,
    port: environment.PORT,
    // It listens for `Upgrade`, which only development answers, and would leave those of our server open.
    ...(dev ? {} : { httpServer: createServer() }),
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  // A page that is being changed has files of its own.
  const inBrotli = dev ? new Set<string>() : brotliFiles(join(folder, ".next"));
  const server = createServer(
    { requestTimeout: WHOLE_REQUEST_MS, keepAliveTimeout: KEEP_ALIVE_MS },
    (request, response) => {
      toOriginForm(request);
      logRequest(log, request, response);
      hangUpOnEndlessBody(request, response);
      askForTls(request, response);
      if (backend.leaving) response.setHeader("Connection", "close");
      const client = clientAddress(
        request.socket.remoteAddress,
        request.headers["x-forwarded-for"]?.toString(),
        environment.TRUSTED_PROXIES,
      );
      if (serveApi(backend, client, request, response)) return;
      // It may be ignored (RFC 9110, 14.2); asked for what lies beyond a file's end the framework fails.
      delete request.headers.range;
      preferBrotli(inBrotli, request, response);
      handle(request, response).catch((error: unknown) => fail(log, response, error));
    },
  );
  let ending = false;
  const end = (signal: NodeJS.Signals) => {
    if (ending) return;
    ending = true;
    log("info", "ending", { signal });
    stopPurging();
    const most = environment.SHUTDOWN_SECONDS * 1000;
    void shutDown(server, most, () => {
      backend.leaving = true;
    })
      .then(() => store.close())
      .then(() => log("info", "ended"))
      .then(() => process.exit(0));
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  await listen(server, environment);
  log("info", "listening", { address: addressOf(server.address(), environment.HOST) });
}

async function openLater(store: Store): Promise<void> {
  for (;;) {
    await new Promise((done) => setTimeout(done, RETRY_MS));
    if (
      await store.opened().then(
        () => true,
        () => false,
      )
    )
      return;
  }
}

function listen(server: ReturnType<typeof createServer>, { PORT, HOST }: Environment) {
  return new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(PORT, HOST, resolve);
  });
}

function addressOf(address: AddressInfo | string | null, host: string): string {
  const port = typeof address === "object" ? address?.port : "";
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** The framework answers its own failures; this is for what even it did not expect. */
function fail(log: Log, response: ServerResponse, error: unknown): void {
  log("error", "surprise", kindOf(error));
  if (response.headersSent) response.destroy();
  else response.writeHead(500).end();
}

function hangUpOnEndlessBody(request: IncomingMessage, response: ServerResponse): void {
  // Asked for now: a request whose reader has given up lets go of it.
  const { socket } = request;
  response.once("finish", () => {
    if (request.complete) return;
    request.resume();
    setTimeout(() => {
      if (!request.complete) socket.destroy();
    }, LINGER_MS).unref();
  });
}
