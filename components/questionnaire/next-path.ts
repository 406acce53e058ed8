import type { Draft } from "@/lib/draft/draft";
import type { Question } from "@/lib/draft/question-index";
import { paths } from "@/lib/paths";

/** Where a draft goes on: its next open question, or the round of the quick form that it is in. */
export function nextPath({ form }: Draft, next: Question): string {
  return form === "quick" ? paths.quick : `${paths.step(next.step)}#${next.id}`;
}
