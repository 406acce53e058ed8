/** `npm run picture [-- FILE]`: makes the README's picture from the running app, so that it cannot grow old unnoticed. */
import { spawn } from "node:child_process";
import { findBrowser } from "./browser.mjs";
import { freePort } from "./free-port.mjs";
import { build, checkNode, install, production } from "./prepare.mjs";

const OUT = process.argv[2] ?? "docs/picture.png";
const PORT = await freePort();

checkNode();
await install();
await build();
const executablePath = await findBrowser("chromium");
const { chromium } = await import("playwright");
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

const server = spawn(process.execPath, ["scripts/serve.mjs"], {
  env: { ...production(), HOST: "127.0.0.1", PORT: String(PORT) },
  stdio: ["ignore", "pipe", 2],
});
await new Promise((listening) => {
  server.stdout.on("data", (line) => String(line).includes('"event":"listening"') && listening());
});
const browser = await chromium.launch({ executablePath, args });
try {
  const report = await shoot({ width: 1040, height: 1000, colorScheme: "light" }, async (page) => {
    await page.goto("/");
    await page.getByRole("link", { name: "sample report" }).click();
    await page
      .getByRole("heading", { name: /must-have/i })
      .first()
      .waitFor();
  });
  const question = await shoot({ width: 375, height: 1000, colorScheme: "dark" }, async (page) => {
    await page.goto("/assessment/mlops", { waitUntil: "networkidle" });
    await page
      .getByRole("radio", { name: /On my own/ })
      .first()
      .check();
  });
  const page = await browser.newPage({ viewport: { width: 1520, height: 1100 } });
  await page.setContent(`<body style="margin:0;padding:48px;background:#e6e4df;display:flex;gap:24px">
    ${[report, question].map((image) => `<img style="border-radius:12px;height:1000px" src="data:image/png;base64,${image}">`).join("")}`);
  await page.screenshot({ path: OUT });
  console.log(`\n  ${OUT}`);
} finally {
  await browser.close();
  server.kill();
}

/** A picture of one view, as base64 of a PNG. */
async function shoot({ width, height, colorScheme }, walk) {
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width, height },
    colorScheme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await walk(page);
  await page.evaluate(() => document.fonts.ready);
  const image = await page.screenshot();
  await context.close();
  return image.toString("base64");
}
