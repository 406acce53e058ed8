import { paths } from "@/lib/paths";

/** Where to read on: what comes after this role, what it pays, and how far to trust the score. */
export function FurtherSection() {
  return (
    <section aria-labelledby="further" className="keep-together">
      <h2 id="further">Beyond this report</h2>
      <ul className="bullets mt-2">
        <li>
          <a href={paths.career}>The path before and after</a>: what senior asks beyond this role,
          and where one comes from.
        </li>
        <li>
          <a href={paths.market}>Market and pay</a>: every figure with its basis, year and source,
          and what contradicts it.
        </li>
        <li>
          <a href={paths.challenges}>The challenges of the role</a>: what goes wrong in it, which is
          what interviews ask about.
        </li>
        <li>
          <a href={paths.about}>Method and doubts</a>: how the score works, and what research says
          of self-ratings. Levels here are self-reported; the number orders what to do, it does not
          certify anybody.
        </li>
      </ul>
    </section>
  );
}
