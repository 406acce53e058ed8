import type { Proof } from "@/lib/model/proofs";

const KINDS = { project: "Project", review: "Review", "write-up": "Write-up" } as const;

type Props = { from: string; to: string; proof: Proof };

/** Something to produce that shows a level, with what a reviewer can tick. */
export function ProofCard({ from, to, proof }: Props) {
  return (
    <section className="keep-together border-t border-line py-4">
      <p className="text-small text-gap">
        {from} → {to} · {KINDS[proof.kind]}
      </p>
      <h3 className="mt-0.5">{proof.title}</h3>
      <p className="mt-1">{proof.task}</p>
      <p className="mt-2 text-small font-semibold">Done when</p>
      <ul className="ticks mt-1 text-small">
        {proof.done_when.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="mt-2 text-small text-soft">Who can judge it: {proof.reviewer}</p>
    </section>
  );
}
