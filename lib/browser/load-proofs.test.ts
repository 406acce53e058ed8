import { expect, test, vi } from "vitest";
import { proofsDocument } from "@/lib/guide/proofs-document";
import { currentGuide } from "@/lib/guides";
import { loadProofs } from "./load-proofs";

/** Answers in turn; counts how often it was asked. */
function answerWith(...answers: (() => Response)[]) {
  const asked = vi.fn(async (_path: string) => answers.shift()?.() ?? Response.error());
  vi.stubGlobal("fetch", asked);
  return asked;
}

test("loads the proofs once", async () => {
  const document = proofsDocument(currentGuide);
  const asked = answerWith(() => Response.json(document));
  expect(await loadProofs("mle-2", 1)).toEqual(document);
  expect(await loadProofs("mle-2", 1)).toEqual(document);
  expect(asked.mock.calls).toEqual([["/models/mle-2/1/proofs"]]);
});

test("says that there are none where the version is unknown", async () => {
  answerWith(() => new Response(null, { status: 404 }));
  expect(await loadProofs("mle-2", 99)).toBeUndefined();
});

test("rejects what is no document, and tries again when asked again", async () => {
  const asked = answerWith(
    () => new Response(null, { status: 503 }),
    () => new Response("<html>"),
    () => Response.json({ model: { id: "mle-2", version: 2 }, proofs: {} }),
  );
  await expect(loadProofs("mle-2", 2)).rejects.toThrow("answered 503");
  await expect(loadProofs("mle-2", 2)).rejects.toThrow();
  expect(await loadProofs("mle-2", 2)).toEqual({ model: { id: "mle-2", version: 2 }, proofs: {} });
  expect(asked).toHaveBeenCalledTimes(3);
});
