/** A PostgreSQL for the tests: the one of TEST_DATABASE_URL, else one of our own that lives as long as the tests. */
import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { installWithApt } from "./apt.mjs";
import { step, stop } from "./console.mjs";
import { freePort } from "./free-port.mjs";

const DEBIAN = "/usr/lib/postgresql";

/** The folder of PostgreSQL's programs; installs Debian's where there is none, stops in one line where it cannot. */
export async function findPostgres() {
  const found = installed();
  if (found) return found;
  step("Installing a PostgreSQL for the tests (Debian's postgresql)");
  await installWithApt("postgresql");
  const now = installed();
  if (!now)
    stop("No PostgreSQL was found; install one, or set TEST_DATABASE_URL to one's address.");
  return now;
}

function installed() {
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN, version, "bin"))
    : [];
  const onPath = (process.env.PATH ?? "").split(delimiter);
  return [...debian, ...onPath].find(
    (folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")),
  );
}

/** Starts a cluster in a folder of its own; `crash` ends it as a power cut would, `start` has it back on its data. */
export async function startPostgres() {
  const programs = await findPostgres();
  const folder = mkdtempSync(join(tmpdir(), "headroom-postgres-"));
  const user = ordinaryUser();
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: "C" } };
  const data = join(folder, "data");
  const init = ["-D", data, "-A", "trust", "-U", "headroom", "-E", "UTF8", "--no-sync"];
  const made = spawnSync(join(programs, "initdb"), init, { ...options, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error}`);
  const port = await freePort();
  const url = `postgres://headroom@127.0.0.1:${port}/postgres`;
  let server;
  const start = async () => {
    const settings = ["listen_addresses=127.0.0.1", `port=${port}`, "unix_socket_directories="];
    // Nothing of this outlives the tests, so that nothing has to reach a disk.
    settings.push("fsync=off", "max_connections=200");
    const flags = settings.flatMap((setting) => ["-c", setting]);
    server = spawn(join(programs, "postgres"), ["-D", data, ...flags], {
      ...options,
      stdio: ["ignore", "ignore", "pipe"],
    });
    await saysReady(server);
  };
  const end = async (signal) => {
    const ended = server;
    if (ended === undefined || ended.exitCode !== null || ended.signalCode !== null) return;
    const gone = new Promise((done) => ended.once("exit", done));
    ended.kill(signal);
    await gone;
  };
  await start();
  const endWithProcess = () => server?.kill("SIGQUIT");
  process.once("exit", endWithProcess);
  return {
    url,
    start,
    crash: () => end("SIGQUIT"),
    async stop() {
      process.off("exit", endWithProcess);
      await end("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) =>
      Number.parseInt(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout, 10),
    );
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  throw new Error("PostgreSQL does not run as root, and there is no user postgres or nobody");
}

function saysReady(server) {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr.on("data", (chunk) => {
      if (said.length < 10_000) said += chunk;
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("exit", (code) => reject(new Error(`postgres ended with ${code}: ${said}`)));
  });
}
