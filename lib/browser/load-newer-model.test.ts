import { afterEach, expect, test, vi } from "vitest";
import { findNewerVersion, loadNewerModel } from "./load-newer-model";

afterEach(() => vi.unstubAllGlobals());

const versions = (id: string, ...numbers: number[]) => ({
  id,
  versions: numbers.map((version) => ({ version, released: "2026-11-23" })),
});

function answerWith(answers: Record<string, () => Response>) {
  vi.stubGlobal("fetch", async (path: string) => answers[path]?.() ?? Response.error());
}

test("finds the newest version after the one a result names, and none where that is the newest", async () => {
  answerWith({ "/models/role-a": () => Response.json(versions("role-a", 1, 2)) });
  expect((await findNewerVersion("role-a", 1))?.version).toBe(2);
  expect(await findNewerVersion("role-a", 2)).toBeUndefined();
});

test("knows of none where there is no such model, and rejects what is no list of versions", async () => {
  answerWith({
    "/models/role-b": () => new Response(null, { status: 404 }),
    "/models/role-c": () => new Response("<html>"),
  });
  expect(await findNewerVersion("role-b", 1)).toBeUndefined();
  await expect(findNewerVersion("role-c", 1)).rejects.toThrow();
});

test("a version that is listed and not there is a fault, not an answer", async () => {
  answerWith({ "/models/role-d/2": () => new Response(null, { status: 404 }) });
  await expect(loadNewerModel("role-d", 2)).rejects.toThrow("listed, but not there");
});
