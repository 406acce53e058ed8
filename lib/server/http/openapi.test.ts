import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { inDays, noise } from "@/lib/testing/document-client";
import { describeApi } from "./openapi";
import { methodsOf, routeOf } from "./routes";

type Described = {
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, object> };
};
// What this module itself writes; the validator below looks at all of it.
const api = describeApi() as Described;

describe("the description of the API", () => {
  it("is valid OpenAPI 3.1", async () => {
    const result = await new Validator().validate(structuredClone(describeApi()));
    expect(result).toMatchObject({ valid: true });
  });

  it("has every method that the server answers, and no other", () => {
    for (const [path, item] of Object.entries(api.paths)) {
      const route = routeOf(path.replace("{id}", "AAAAAAAAAAAAAAAAAAAAAA"));
      const methods = Object.keys(item).filter((key) => key !== "parameters");
      const answered = methodsOf(route!).filter((method) => method !== "HEAD");
      expect(methods.map((method) => method.toUpperCase()).sort()).toEqual(answered);
    }
    expect(Object.keys(api.paths)).toHaveLength(5);
  });

  it("says of bodies what the server's own schemas say", () => {
    const ajv = new Ajv({ strict: false, formats: { "date-time": true } });
    const accepts = (name: string, body: unknown) =>
      ajv.validate(api.components.schemas[name]!, body);
    const creation = { content: noise(9), coachTokenHash: noise(32), expiresAt: inDays(3) };
    expect(accepts("CreateResult", creation)).toBe(true);
    expect(accepts("CreateResult", { ...creation, name: "x" })).toBe(false);
    expect(accepts("CreateResult", { ...creation, content: "" })).toBe(false);
    expect(accepts("ReplaceReview", { content: "a+b" })).toBe(false);
    expect(accepts("ChangeExpiry", {})).toBe(false);
  });
});
