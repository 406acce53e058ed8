import { expect, test, vi } from "vitest";
import { documentLoader } from "./load-document";

function answerWith(...answers: (Response | Error)[]) {
  const asked = vi.fn(async (_path: string) => {
    const answer = answers.shift();
    if (answer instanceof Response) return answer;
    throw answer ?? new Error("asked too often");
  });
  vi.stubGlobal("fetch", asked);
  return asked;
}
const loader = () => documentLoader<{ says: string }>("the document");

test("a document is fetched once, however many ask for it at the same time", async () => {
  const asked = answerWith(Response.json({ says: "one" }), Response.json({ says: "two" }));
  const load = loader();
  expect(await Promise.all([load("/a"), load("/a")])).toEqual([{ says: "one" }, { says: "one" }]);
  expect(await load("/a")).toEqual({ says: "one" });
  expect(await load("/b")).toEqual({ says: "two" });
  expect(asked.mock.calls).toEqual([["/a"], ["/b"]]);
});

test("one that does not exist is none, and stays none", async () => {
  const asked = answerWith(new Response("", { status: 404 }));
  const load = loader();
  expect([await load("/a"), await load("/a")]).toEqual([undefined, undefined]);
  expect(asked).toHaveBeenCalledTimes(1);
});

test("a failure is told by what failed, and forgotten", async () => {
  answerWith(
    new Response("", { status: 503 }),
    new Error("no network"),
    Response.json({ says: "there" }),
  );
  const load = loader();
  await expect(load("/a")).rejects.toThrow("the document answered 503");
  await expect(load("/a")).rejects.toThrow("no network");
  expect(await load("/a")).toEqual({ says: "there" });
});

test("one that cannot be read is asked for again", async () => {
  answerWith(new Response("{"), new Response("{}"));
  const load = documentLoader("the document");
  await expect(load("/a")).rejects.toThrow();
  expect(await load("/a")).toEqual({});
});

test("what is another document is refused, and asked for again", async () => {
  answerWith(Response.json({}), Response.json({ says: "there" }));
  const load = documentLoader<{ says: string }>("the document", ["says"]);
  await expect(load("/a")).rejects.toThrow("not the document");
  expect(await load("/a")).toEqual({ says: "there" });
});
