/** `npm run backup -- FILE`: a checked copy of the embedded store, taken while the server runs. */
import { loadBundle } from "./server-bundle.mjs";

const { start } = await loadBundle("backup");
await start(process.argv[2]);
