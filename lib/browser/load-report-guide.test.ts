import { expect, test, vi } from "vitest";
import { reportGuide } from "@/lib/guide/report-guide";
import { currentGuide } from "@/lib/guides";
import { loadReportGuide } from "./load-report-guide";

/** Answers in turn; counts how often it was asked. */
function answerWith(...answers: (() => Response)[]) {
  const asked = vi.fn(async (_path: string) => answers.shift()?.() ?? Response.error());
  vi.stubGlobal("fetch", asked);
  return asked;
}

const document = reportGuide(currentGuide);

test("loads the document once", async () => {
  const asked = answerWith(() => Response.json(document));
  expect(await loadReportGuide("mle-2", 1)).toEqual(document);
  expect(await loadReportGuide("mle-2", 1)).toEqual(document);
  expect(asked.mock.calls).toEqual([["/models/mle-2/1/report-guide"]]);
});

test("says that there is none where the version is unknown", async () => {
  answerWith(() => new Response(null, { status: 404 }));
  expect(await loadReportGuide("mle-2", 99)).toBeUndefined();
});

test("rejects what is no document, and tries again when asked again", async () => {
  const asked = answerWith(
    () => new Response(null, { status: 503 }),
    () => new Response("<html>"),
    () => Response.json(document),
  );
  await expect(loadReportGuide("mle-2", 2)).rejects.toThrow("answered 503");
  await expect(loadReportGuide("mle-2", 2)).rejects.toThrow();
  expect(await loadReportGuide("mle-2", 2)).toEqual(document);
  expect(asked).toHaveBeenCalledTimes(3);
});
