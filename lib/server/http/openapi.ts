import "server-only";
import * as z from "zod/mini";
import {
  changeExpirySchema,
  createResultSchema,
  documentIdSchema,
  PROBLEMS,
  type ProblemName,
  problemSchema,
  problemType,
  replaceResultSchema,
  replaceReviewSchema,
  storedDocumentSchema,
  tokenSchema,
} from "@/lib/model/document-requests";
import { type Handler, json } from "./answer";

/** The description as it is served. */
export const getDescription: Handler = async () => json(describeApi());

const SCHEMAS = {
  CreateResult: createResultSchema,
  ReplaceResult: replaceResultSchema,
  ReplaceReview: replaceReviewSchema,
  ChangeExpiry: changeExpirySchema,
  StoredDocument: storedDocumentSchema,
  Problem: problemSchema,
  Written: z.strictObject({ version: z.int().check(z.positive()) }),
  Status: z.strictObject({ status: z.string() }),
} as const;

type Json = Record<string, unknown>;

const ref = (name: keyof typeof SCHEMAS) => ({ $ref: `#/components/schemas/${name}` });
const body = (...names: (keyof typeof SCHEMAS)[]) => {
  const [first, ...others] = names.map(ref);
  const schema = others.length === 0 ? first : { oneOf: [first, ...others] };
  return { required: true, content: { "application/json": { schema } } };
};
const etag = { ETag: { schema: { type: "string" }, description: "Strong entity tag." } };
const answered = (description: string, name?: keyof typeof SCHEMAS, headers?: Json) => ({
  description,
  ...(headers === undefined ? {} : { headers }),
  ...(name === undefined ? {} : { content: { "application/json": { schema: ref(name) } } }),
});
const header = (name: string, description: string) => ({
  name,
  in: "header",
  required: false,
  description,
  schema: { type: "string" },
});

const NONE_YET = header("If-None-Match", "`*`: there must be none yet.");
const AS_SEEN = header("If-Match", 'The version that was seen, such as `"3"`.');
const WRITE_PROBLEMS = [
  "junk",
  "not-found",
  "expired",
  "stale",
  "too-large",
  "wrong-type",
  "no-precondition",
  "too-many",
  "unavailable",
] as const;

/** The API for machines (OpenAPI 3.1), made from the schemas that parse the requests. */
export function describeApi(): Json {
  return {
    openapi: "3.1.1",
    info: {
      title: "Headroom: sealed documents",
      version: "1",
      description:
        "A store of ciphertext. It never sees a name, an answer, a score or a key. Errors are problems (RFC 9457); an unknown document, a wrong token and a deleted document are answered alike.",
    },
    servers: [{ url: "/" }],
    paths: {
      "/api/documents/{id}": {
        parameters: [pathId()],
        get: {
          operationId: "readDocument",
          summary: "Both parts; knowing the id is enough",
          parameters: [header("If-None-Match", "The ETag of an earlier answer.")],
          responses: {
            200: answered("Both parts, as last written.", "StoredDocument", etag),
            304: answered("Nothing has changed.", undefined, etag),
            ...problems("not-found", "expired", "too-many", "unavailable"),
          },
        },
        patch: {
          operationId: "changeExpiry",
          summary: "Changes the expiry; at most 365 days ahead",
          security: [{ ownerToken: [] }],
          requestBody: body("ChangeExpiry"),
          responses: {
            200: answered("Changed.", "ChangeExpiry"),
            ...problems(
              "junk",
              "not-found",
              "expired",
              "too-large",
              "wrong-type",
              "too-many",
              "unavailable",
            ),
          },
        },
        delete: {
          operationId: "deleteDocument",
          summary: "Deletes both parts at once",
          security: [{ ownerToken: [] }],
          responses: {
            204: answered("Gone."),
            ...problems("not-found", "expired", "too-many", "unavailable"),
          },
        },
      },
      "/api/documents/{id}/result": {
        parameters: [pathId()],
        put: write("writeResult", "Creates a document, or replaces its result", "ownerToken", [
          "CreateResult",
          "ReplaceResult",
        ]),
      },
      "/api/documents/{id}/review": {
        parameters: [pathId()],
        put: write("writeReview", "Writes the review", "coachToken", ["ReplaceReview"]),
      },
      "/api/health/live": {
        get: {
          operationId: "isLive",
          summary: "Whether the process is there",
          responses: { 200: answered("It is.", "Status") },
        },
      },
      "/api/health/ready": {
        get: {
          operationId: "isReady",
          summary: "Whether the database answers and has its tables",
          responses: { 200: answered("It does.", "Status"), ...problems("unavailable") },
        },
      },
    },
    components: {
      schemas: Object.fromEntries(
        Object.entries(SCHEMAS).map(([name, schema]) => [name, jsonSchemaOf(schema)]),
      ),
      securitySchemes: {
        ownerToken: bearer("The owner's 32 bytes in base64url."),
        coachToken: bearer("The coach's 32 bytes in base64url."),
      },
    },
  };
}

function write(
  operationId: string,
  summary: string,
  token: "ownerToken" | "coachToken",
  bodies: (keyof typeof SCHEMAS)[],
): Json {
  return {
    operationId,
    summary,
    security: [{ [token]: [] }],
    parameters: [NONE_YET, AS_SEEN],
    requestBody: body(...bodies),
    responses: {
      200: answered("Replaced, or created before by the same owner.", "Written", etag),
      201: answered("Created.", "Written", etag),
      ...problems(...WRITE_PROBLEMS),
    },
  };
}

/** Problems of one status share its entry. */
function problems(...names: ProblemName[]): Json {
  return Object.fromEntries(
    names.map((name) => [
      PROBLEMS[name],
      {
        description: `Problem \`${problemType(name)}\`.`,
        content: { "application/problem+json": { schema: ref("Problem") } },
      },
    ]),
  );
}

function pathId(): Json {
  return { name: "id", in: "path", required: true, schema: jsonSchemaOf(documentIdSchema) };
}

function bearer(description: string): Json {
  const { pattern } = jsonSchemaOf(tokenSchema);
  return { type: "http", scheme: "bearer", bearerFormat: String(pattern), description };
}

function jsonSchemaOf(schema: z.core.$ZodType): Json {
  const { $schema: _, ...described } = z.toJSONSchema(schema);
  return described;
}
