import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)),
      // Throws outside a bundler that knows what a server is.
      "server-only": fileURLToPath(new URL("scripts/nothing.mjs", import.meta.url)),
    },
  },
  test: {
    include: [
      "lib/**/*.test.ts",
      "components/**/*.test.ts",
      "data/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    // By itself it would leave one of two cores idle.
    maxWorkers: 2,
    // The model and its texts are parsed once for each worker, not once for each file; no test
    // changes a module, and what one puts in place of a global goes with it.
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
    testTimeout: 180_000,
    // A PostgreSQL of its own takes a while to start on a busy machine.
    hookTimeout: 120_000,
  },
});
