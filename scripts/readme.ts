/** The commands that the README names, and how a reader runs one. */
import { spawn } from "node:child_process";

/** Those of its code blocks and of the first column of its tables, as they stand there. */
export function commandsIn(readme: string): string[] {
  const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, lines = ""]) =>
    lines.split("\n").map((line) => line.replace(/\s+#.*$/, "")),
  );
  const cells = [...readme.matchAll(/^\| `([^`]+)` \|/gm)].map(([, cell = ""]) => cell);
  return [...blocks, ...cells].filter((command) => /^(npm|npx|node) /.test(command));
}

/** `score` for `npm run --silent score -- FILE`, `start` for `npm start`; undefined for what is no npm script. */
export function npmScriptOf(command: string): string | undefined {
  return /^npm (?:run (?:--silent )?)?([a-z][\w-]*)/.exec(command)?.[1];
}

export type Outcome = { code: number | null; said: string };

/** Runs an npm script; what it said is its output, then its errors. Standard input is `input` or nothing. */
export function runNpm(
  script: string,
  args: readonly string[] = [],
  { env = {}, input = "" }: { env?: Record<string, string>; input?: string } = {},
): Promise<Outcome> {
  const child = startNpm(script, args, env);
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.once("close", (code) => resolve({ code, said: output + errors }));
  });
}

/** In a process group of its own, which `end` stops as Ctrl+C in a terminal would. */
export function startNpm(script: string, args: readonly string[], env: Record<string, string>) {
  return spawn("npm", ["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])], {
    env: { ...process.env, ...env },
    detached: process.platform !== "win32",
    shell: process.platform === "win32",
  });
}

type Started = ReturnType<typeof startNpm>;

/** Resolves with the first match in what it says, or with undefined once it has ended without. */
export function heardFrom(child: Started, words: RegExp): Promise<RegExpExecArray | undefined> {
  return new Promise((resolve) => {
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        said += chunk;
        const match = words.exec(said);
        if (match !== null) resolve(match);
      });
    child.once("close", () => resolve(undefined));
  });
}

/** Resolves once everything that it started has let go of its output. */
export function end(child: Started): Promise<void> {
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  if (process.platform === "win32" || child.pid === undefined) child.kill();
  else process.kill(-child.pid, "SIGINT");
  return closed;
}
