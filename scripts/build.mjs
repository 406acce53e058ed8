/** `npm run build`: what `npm start` does before it serves, for a container or a service. */
import { build, checkNode } from "./prepare.mjs";

checkNode();
await build();
