/** `npm run dev`: the same server around the framework's development mode. */
import { loadBundle, makeServer } from "./server-bundle.mjs";

process.env.NODE_ENV = "development";
process.env.NEXT_TELEMETRY_DISABLED = "1";
await makeServer();
const { start } = await loadBundle("serve");
await start(".", true);
