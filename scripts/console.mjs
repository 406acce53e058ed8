/** What the scripts share: say a step, stop in one line, run a child with its output shown. */
import { spawn } from "node:child_process";

export function step(message) {
  console.log(`\n▸ ${message}`);
}

export function stop(message) {
  console.error(`\n✗ ${message}`);
  process.exit(1);
}

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** Resolves with the exit code; never rejects. A signal counts as code 1. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", ...options });
    child.on("error", () => resolve(127));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
