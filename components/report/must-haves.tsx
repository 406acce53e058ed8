import type { RequirementModel } from "@/lib/model/requirement-model";
import { count, GATE_MARKS, GATE_WORDS } from "@/lib/report/words";
import type { GateState } from "@/lib/scoring/gates";
import type { Score } from "@/lib/scoring/score";

const ORDER: GateState[] = ["missed", "open", "clear"];

/** Must-haves apart from the number: no surplus elsewhere makes up for one. */
export function MustHaves({ model, score }: { model: RequirementModel; score: Score }) {
  const gates = model.competencies
    .flatMap(({ id, name }) => {
      const state = score.gates.get(id);
      return state === undefined ? [] : { id, name, state };
    })
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const clear = gates.filter(({ state }) => state === "clear").length;
  return (
    <section aria-labelledby="must-haves" className="keep-together">
      <h2 id="must-haves">Must-haves</h2>
      <p className="mt-2 text-soft">
        {clear} of {count(gates.length, "must-have")} clear. Each has a floor one level below what
        the role asks; open means the answer is too close to it to tell, or missing.
      </p>
      <ul className="strip mt-3">
        {gates.map(({ id, name, state }) => (
          <li key={id}>
            <span
              aria-hidden="true"
              className={`w-4 flex-none text-center font-bold ${state === "clear" ? "text-have" : "text-gap"}`}
            >
              {GATE_MARKS[state]}
            </span>
            <span>{name}</span>
            <span
              className={`ml-auto flex-none ${state === "clear" ? "text-soft" : "font-semibold"}`}
            >
              {GATE_WORDS[state]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
