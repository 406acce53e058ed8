import "server-only";
import type * as z from "zod/mini";
import { BODY_CAP } from "@/lib/model/document-requests";
import { faultOf } from "@/lib/model/fault";
import { type Refusal, refuse } from "./problem";

/** Reads and parses a body of JSON. Reading ends at the cap, whatever the request said of its length. */
export async function readBody<T>(
  request: Request,
  schema: z.ZodMiniType<T>,
): Promise<{ ok: true; body: T } | Refusal> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return refuse("wrong-type");
  if (Number(request.headers.get("content-length") ?? 0) > BODY_CAP) return refuse("too-large");
  const bytes = await readBytes(request);
  if (bytes === "too-large") return refuse("too-large");
  if (bytes === "broken-off") return refuse("junk", "the body broke off");
  const json = parseJson(bytes);
  if (json === undefined) return refuse("junk", "the body is not JSON in UTF-8");
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, body: parsed.data };
  const [issue] = parsed.error.issues;
  return refuse("junk", issue === undefined ? undefined : detailOf(issue, json));
}

async function readBytes(request: Request): Promise<Uint8Array | "too-large" | "broken-off"> {
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return Buffer.concat(chunks);
      size += value.byteLength;
      if (size > BODY_CAP) {
        // Not awaited: our server hangs up on who goes on sending.
        void reader.cancel().catch(() => undefined);
        return "too-large";
      }
      chunks.push(value);
    }
  } catch {
    return "broken-off";
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    const json: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return json;
  } catch {
    return undefined;
  }
}

/** Names a key only where the schema knows it: an unknown one is somebody else's words. */
function detailOf(issue: z.core.$ZodIssue, json: unknown): string {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return "the body must be an object";
  }
  if (issue.code === "unrecognized_keys") return "the body has an unknown key";
  const { path, reason } = faultOf(issue);
  return `${path.join(".")} ${reason}`;
}
