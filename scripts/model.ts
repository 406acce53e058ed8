/** `npm run --silent model`: the whole current requirement model as one JSON document. */
import { currentModel } from "@/lib/models";

process.stdout.write(`${JSON.stringify(currentModel, null, 2)}\n`);
