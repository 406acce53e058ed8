import type { Result } from "@/lib/model/result";
import { isAnswered } from "@/lib/scoring/ratings";
import type { Score } from "@/lib/scoring/score";

type Props = { result: Result; score: Score; own: boolean; coach: boolean };

/** Links to the parts of the report, in their order. */
export function Contents({ result, score, own, coach }: Props) {
  const open = score.ratings.some((rating) => !isAnswered(rating));
  const parts: [id: string, title: string][] = [
    ...(coach ? [["coach", "The coach’s view"] satisfies [string, string]] : []),
    ["groups", "Groups"],
    ["gaps", "Gaps"],
    ["plan", "Learning plan"],
    ["strengths", "Strengths"],
    ...(own || Object.keys(result.practices ?? {}).length > 0
      ? [["practices", "Practices"] satisfies [string, string]]
      : []),
    ...(open ? [["open-questions", "Without a level"] satisfies [string, string]] : []),
    ...(result.profile ? [["profile", "Profile"] satisfies [string, string]] : []),
    ["why", "Why this number"],
    ...(own ? [["what-if", "What if"] satisfies [string, string]] : []),
    ["industries", "Under each industry"],
    ...(own ? [["compare", "Compare"] satisfies [string, string]] : []),
    ["interview", "Interview"],
    ["senior", "Towards senior"],
    ["market", "Market"],
    ["method", "Method and doubts"],
    ...(own ? [["share", "Share"] satisfies [string, string]] : []),
    ...(own ? [["ask", "Ask a coach"] satisfies [string, string]] : []),
  ];
  return (
    <nav aria-labelledby="contents" className="no-print border-y border-line py-3">
      <h2 id="contents" className="font-sans text-small font-normal text-soft">
        In this report
      </h2>
      <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
