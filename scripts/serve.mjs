/** Serves the build: `node scripts/serve.mjs [FOLDER]`. All settings come from the environment (docs/hosting.md). */
import { existsSync } from "node:fs";
import { loadBundle } from "./server-bundle.mjs";

// Before the framework is loaded: it asks at once.
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";

const folder = process.argv[2] ?? ".";
if (!existsSync(`${folder}/.next/BUILD_ID`)) {
  console.error("There is no build yet: npm start makes one.");
  process.exit(1);
}
const { start } = await loadBundle("serve");
await start(folder);
