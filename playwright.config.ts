import { defineConfig } from "@playwright/test";

const port = Number(process.env.TEST_PORT ?? 3311);
const executablePath = process.env.CHROMIUM_PATH;
/** Chromium refuses its sandbox to root; everybody else keeps it. */
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
    trace: "retain-on-failure",
    permissions: ["clipboard-read", "clipboard-write"],
    // Each test sees the server; only those of the service worker let it in.
    serviceWorkers: "block",
  },
  webServer: {
    command: `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${port}`,
    url: `http://127.0.0.1:${port}`,
    timeout: 60_000,
    reuseExistingServer: false,
  },
});
