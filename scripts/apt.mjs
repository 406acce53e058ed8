/** Installs a package of Debian, for tests that need a program that is not there; does nothing on other systems. */
import { spawnSync } from "node:child_process";
import { run } from "./console.mjs";

let last = Promise.resolve();
let isUpToDate = false;

/** One package after the other: Debian refuses a second installation beside the first. */
export function installWithApt(name) {
  last = last.then(() => install(name));
  return last;
}

async function install(name) {
  if (process.platform !== "linux" || spawnSync("apt-get", ["--version"]).status !== 0) return;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = [...asRoot, "apt-get"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  if (!isUpToDate) await run(apt[0], [...apt.slice(1), "update", "-qq"], { env });
  isUpToDate = true;
  await run(apt[0], [...apt.slice(1), "install", "-y", "-qq", "--no-install-recommends", name], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
