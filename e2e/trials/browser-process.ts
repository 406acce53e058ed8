/** A Chromium with a profile on disk that can be killed without warning and started again. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";

export type KillableBrowser = { page: Page; kill: () => Promise<void> };

export function makeProfile(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "headroom-profile-"));
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  return { path, remove };
}

/** @param executable Chromium's program @param profile folder of `makeProfile` */
export async function startBrowser(executable: string, profile: string): Promise<KillableBrowser> {
  const args = [
    "--headless=new",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
    "--no-first-run",
    "--disable-gpu",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  // A group of its own, so that the kill reaches the process that writes to the disk too.
  const child = spawn(executable, args, { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error("the browser came without a context");
  return { page: await context.newPage(), kill: () => kill(child, browser) };
}

async function kill(child: ChildProcess, browser: Browser): Promise<void> {
  const gone = once(child, "exit");
  if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  await gone;
  await browser.close().catch(() => undefined);
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk) => {
      said += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Error(`the browser ended at its start: ${said}`)));
  });
}
