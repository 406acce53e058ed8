import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { RoleGuide } from "@/lib/model/role-guide";
import { paths } from "@/lib/paths";
import { Credits } from "./credits";
import { Research } from "./research";
import { ScoreExplained } from "./score-explained";

type Props = { model: RequirementModel; guide: RoleGuide };

export function AboutPage({ model, guide }: Props) {
  return (
    <>
      <h1>How the score works</h1>
      <p className="mt-3 text-lg">
        A self-rating is an honest guess. Headroom says how exact that guess can be, and never hides
        a judgement inside a number.
      </p>
      <nav aria-label="On this page" className="no-print mt-5 text-small">
        <ul className="flex flex-wrap gap-x-5 gap-y-0.5">
          {[
            ["readiness", "Readiness"],
            ["band", "Likely range"],
            ["verdict", "Verdict"],
            ["research", "Research"],
            ["privacy", "Privacy"],
            ["accessibility", "Accessibility"],
            ["credits", "Credits"],
          ].map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-8 items-center">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ScoreExplained model={model} />
      <Section id="research" title="What research says of self-ratings">
        <Research />
      </Section>
      <Section id="requirements" title="Where the requirements come from">
        <p>
          {guide.source.nature} Work with large language models is not in that text and is therefore
          not scored. Every line of it, and where it went, is on the page about{" "}
          <Link href={paths.source} prefetch={false}>
            the source
          </Link>
          .
        </p>
      </Section>
      <Section id="privacy" title="Privacy in plain words">
        <ul className="bullets">
          <li>
            Your answers are kept in this browser&apos;s own database and sent nowhere until you
            share them.
          </li>
          <li>There is no account, no cookie, no tracking, and no request to any other site.</li>
          <li>
            A snapshot link carries the result after its # sign, a part that browsers do not send to
            servers. Whoever has the link can read it, and it cannot be taken back.
          </li>
          <li>
            A review link is locked in your browser before anything is sent. The server keeps what
            it cannot read until the day you chose, or until you revoke it.
          </li>
          <li>
            The server that sends you these pages sees what every server sees: that a page was asked
            for, and from which address. It never sees an answer.
          </li>
          <li>What you type into the search of the role guide stays in the browser.</li>
          <li>
            “Clear this device” under{" "}
            <Link href={paths.drafts} prefetch={false}>
              Your drafts
            </Link>{" "}
            erases everything that Headroom keeps on it. “Start over” on the first page erases the
            answers in use.
          </li>
        </ul>
      </Section>
      <Section id="accessibility" title="Accessibility statement">
        <p>
          We aim at the Web Content Accessibility Guidelines 2.2, level AA. Every page is built for
          the keyboard alone, for a screen reader, for 320 pixels or 400% zoom, for the dark theme,
          forced colours and reduced motion; every chart has its words and its table, and no meaning
          is carried by colour alone.
        </p>
        <p className="mt-2">
          Checked by a program (axe) on every kind of page, in light and dark, at 320 and 1280
          pixels, with every change. Not yet checked by people who use a screen reader every day.
          Known limits: the pages are in English only, and reading levels are held down for the
          level statements but not everywhere. If something keeps you out, tell whoever sent you
          here, or open an issue with the project.
        </p>
      </Section>
      <Section id="credits" title="Sources and credits">
        <Credits guide={guide} />
      </Section>
    </>
  );
}
