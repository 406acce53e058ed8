import "server-only";
import type * as z from "zod/mini";
import { BODY_CAP } from "@/lib/model/document-requests";
import { faultOf } from "@/lib/model/fault";
import type { ApiRequest } from "./answer";
import { type Refusal, refuse } from "./problem";

/** Reads and parses a body of JSON. Reading ends at the cap, whatever the request said of its length. */
export async function readBody<T>(
  request: ApiRequest,
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

/** Stops at the cap and leaves the rest: the server hangs up on who goes on sending. */
async function readBytes({ body }: ApiRequest): Promise<Uint8Array | "too-large" | "broken-off"> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > BODY_CAP) return "too-large";
      chunks.push(chunk);
    }
  } catch {
    return "broken-off";
  }
  return Buffer.concat(chunks);
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
