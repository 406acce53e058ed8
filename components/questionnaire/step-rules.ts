/** What is wrong with what was typed into a step, in the words shown. Loaded with the first save. */

import { zodResolver } from "@hookform/resolvers/zod";
import * as z from "zod/mini";
import { LIMITS } from "@/lib/model/vocabulary";

const evidenceSchema = z
  .object({
    text: z
      .string()
      .check(
        z.maxLength(
          LIMITS.evidenceText,
          `This is longer than ${LIMITS.evidenceText} characters. Shorten it, or use the next entry.`,
        ),
      ),
    url: z
      .string()
      .check(
        z.maxLength(LIMITS.url, `This link is longer than ${LIMITS.url} characters.`),
        z.regex(
          /^\s*$|^\s*https:\/\/[^\s/$.?#][^\s]*\s*$/i,
          "A link begins with https:// and has no spaces, for example https://example.org/report.",
        ),
      ),
  })
  .check(
    z.refine(({ text, url }) => url.trim() === "" || text.trim() !== "", {
      path: ["text"],
      message: "Say in a few words what the link shows.",
    }),
  );

const stepSchema = z.object({
  answers: z.array(
    z.object({
      id: z.string(),
      choice: z.string(),
      confidence: z.string(),
      evidence: z.array(evidenceSchema),
    }),
  ),
});

export const resolveStep = zodResolver(stepSchema);
