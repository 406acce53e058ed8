import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { CompetencyView } from "@/lib/guide/competency-view";
import { paths } from "@/lib/paths";

/** What one does day by day under a competency, and what one may be asked about it. */
export function PracticesAndChallenges({ view }: { view: CompetencyView }) {
  const { practices, challenges } = view;
  return (
    <>
      {practices.length > 0 && (
        <Section id="practices" title="Practices that go with it">
          <ul className="bullets">
            {practices.map(({ id, title }) => (
              <li key={id}>
                <Link href={`${paths.practices}#${id}`} prefetch={false}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {challenges.length > 0 && (
        <Section id="challenges" title="You may be asked">
          <ul className="bullets">
            {challenges.map(({ id, prompt }) => (
              <li key={id}>
                <Link href={`${paths.challenges}#${id}`} prefetch={false}>
                  {prompt}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
