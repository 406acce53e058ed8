import { beforeEach, describe, expect, test, vi } from "vitest";
import { getResumeWords } from "@/lib/guides";
import { currentModel, sampleResult } from "@/lib/models";
import { encodeSnapshot } from "@/lib/share/snapshot";
import { readFile, readLink } from "./read-answers";

const model = { id: currentModel.id, version: currentModel.version };
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    if (path === "/models/mle-2/1/resume-words")
      return Response.json(getResumeWords(model.id, model.version));
    if (path === "/models/mle-2/1") return Response.json(currentModel);
    return new Response("", { status: 404 });
  });
});
const file = (document: unknown) =>
  readFile(new Blob([typeof document === "string" ? document : JSON.stringify(document)]), model);

describe("a file", () => {
  test("of answers comes back as it was saved", async () => {
    expect(await file(sampleResult)).toMatchObject({
      ok: true,
      kind: "result",
      result: sampleResult,
      model: { id: "mle-2" },
    });
  });

  test("of a CV is read with the words of the draft's own model", async () => {
    const cv = { basics: { name: "Ada" }, education: [{ studyType: "Master", area: "Physics" }] };
    expect(await file(cv)).toMatchObject({ ok: true, kind: "resume" });
    expect(asked).toContain("/models/mle-2/1/resume-words");
  });

  test("that is none is refused in a sentence, with the place of the fault", async () => {
    expect(await file("")).toEqual({ ok: false, reason: "The file is empty." });
    const broken = { ...sampleResult, variant: "mining" };
    expect(await file(broken)).toEqual({
      ok: false,
      reason: 'variant must be "healthcare" or "tech_media" or "ecom_finance".',
    });
  });

  test("of later requirements is told from one of another role", async () => {
    const later = { ...sampleResult, model: { ...sampleResult.model, version: 9 } };
    expect(await file(later)).toEqual({
      ok: false,
      reason:
        "This file was made for version 9 of the requirements, which this copy of Headroom does not have. Reload the page and try again.",
    });
    const other = { ...sampleResult, model: { id: "nurse-1", version: 1 } };
    expect(await file(other)).toEqual({
      ok: false,
      reason: "model.id is an unknown requirement model.",
    });
  });
});

describe("a link", () => {
  const fragment = encodeSnapshot(currentModel, sampleResult) ?? "";

  test("opens with the end of the sentence that it was copied from", async () => {
    expect(await readLink(`(https://headroom.example/r#${fragment}).`)).toMatchObject({ ok: true });
  });

  test("of a coach's review is told from a broken one", async () => {
    expect(await readLink("https://headroom.example/r#c.AAAA")).toEqual({
      ok: false,
      reason:
        "This is a review link, which lies on the server. Open it in the address bar of the browser.",
    });
  });

  test("opens with or without the address before its # sign, and spaces around it", async () => {
    for (const link of [fragment, `#${fragment}`, ` https://headroom.example/r#${fragment}\n`])
      expect(await readLink(link)).toMatchObject({
        ok: true,
        kind: "result",
        result: sampleResult,
      });
  });

  test.each([
    [
      "https://headroom.example/r#",
      "This address holds no result: there is nothing after its # sign.",
    ],
    [fragment.slice(0, -20), "This link was cut off: its end is missing. Copy the whole of it."],
    ["nonsense", "This is no result link, or some of its characters were changed on the way."],
    ["2.AAAA", "This link was made by a newer version of Headroom. Reload the page and try again."],
  ])("such as %s is refused in words", async (link, reason) => {
    expect(await readLink(link)).toEqual({ ok: false, reason });
  });
});
