import { defineConfig } from "@playwright/test";

const port = Number(process.env.TEST_PORT ?? 3311);
const { CHROMIUM_PATH, FIREFOX_PATH, FIREFOX } = process.env;
const args = [
  // A test's page lives for seconds: what the last of the optimizing compilers costs is not won back.
  "--js-flags=--no-opt",
  // Chromium refuses its sandbox to root; everybody else keeps it.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  // On two cores: what one waits for, another uses.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Three times what the slowest take where two cores are busy with other things too; it costs what fails, and nothing else.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // Every step of every test would be drawn for it; `--trace on` does so where one is looked into.
    trace: "off",
    // Each test sees the server; only those of the service worker let it in.
    serviceWorkers: "block",
  },
  projects: [
    // It goes through all that two browsers sent.
    { name: "search", testMatch: "search.teardown.ts" },
    {
      // First, because its tests take longest: what is long and begins last leaves cores idle.
      // The channel has Playwright drive an unchanged Firefox over WebDriver BiDi (docs/decisions/017).
      name: "firefox",
      teardown: "search",
      // What a longer test there goes through as well has its own turn in `npm run prove -- traces`.
      grep: FIREFOX === "all" ? /@firefox/ : /@firefox(?!-long)/,
      // Firefox takes two to three times as long as Chromium for the same steps.
      timeout: 300_000,
      expect: { timeout: 45_000 },
      use: {
        browserName: "firefox",
        launchOptions: {
          channel: "moz-firefox",
          ...(FIREFOX_PATH ? { executablePath: FIREFOX_PATH } : {}),
          firefoxUserPrefs: { "dom.events.testing.asyncClipboard": true },
        },
      },
    },
    {
      name: "chromium",
      grepInvert: /@firefox-alone/,
      // After all tests of both browsers, whatever became of them.
      teardown: "search",
      use: {
        browserName: "chromium",
        launchOptions: { args, ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}) },
        permissions: ["clipboard-read", "clipboard-write"],
      },
    },
  ],
  webServer: {
    // scripts/serve.mjs on a store of its own, with all that is sent to it written down for the search below.
    command: "node --import tsx e2e/fixtures/watched-server.ts",
    env: {
      PORT: String(port),
      TEST_PORT: String(port),
      // All tests are one client.
      LIMIT_CREATE: "off",
      LIMIT_CREATE_ALL: "off",
      LIMIT_WRITE: "off",
    },
    url: `http://127.0.0.1:${port}`,
    timeout: 60_000,
    reuseExistingServer: false,
  },
});
