import { expect, test, vi } from "vitest";
import type { SearchEntry } from "@/lib/guide/search-entries";
import { openSearch } from "./search-guide";

const entry = (id: string, title: string, text: string): SearchEntry => ({
  id,
  kind: "Competency",
  title,
  text,
});
const ENTRIES = [
  entry("/a", "Something else", "Watches a model while it serves, with monitoring and alarms."),
  entry("/b", "Monitoring", "Alarms."),
  entry("/c", "Deployment", "Serves a model."),
];

async function search(words: string) {
  vi.stubGlobal("fetch", async () => Response.json(ENTRIES));
  return (await openSearch())(words).map(({ id }) => id);
}

test("what has a word in its title comes before what has it in its text", async () => {
  expect(await search("monitoring")).toEqual(["/b", "/a"]);
});

test("the beginning of a word is enough, and a wrong letter is forgiven", async () => {
  expect(await search("deploy")).toEqual(["/c"]);
  expect(await search("deploymant")).toEqual(["/c"]);
});

test("every word has to be there", async () => {
  expect(await search("model alarms")).toEqual(["/a"]);
  expect(await search("model cheese")).toEqual([]);
});

test("an index that cannot be fetched is told", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 503 }));
  await expect(openSearch()).rejects.toThrow("the search index answered 503");
});
