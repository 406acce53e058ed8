/** Installs a package of Debian, for tests that need a program that is not there; does nothing on other systems. */
import { spawnSync } from "node:child_process";
import { run } from "./console.mjs";

export async function installWithApt(name) {
  if (process.platform !== "linux" || spawnSync("apt-get", ["--version"]).status !== 0) return;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = [...asRoot, "apt-get"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run(apt[0], [...apt.slice(1), "update", "-qq"], { env });
  await run(apt[0], [...apt.slice(1), "install", "-y", "-qq", "--no-install-recommends", name], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
