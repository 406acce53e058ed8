import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { payChart } from "@/lib/guide/pay-chart";
import { breadcrumbs } from "@/lib/guide/structured-data";
import type { RoleGuide } from "@/lib/model/role-guide";
import { paths } from "@/lib/paths";
import { Contradictions } from "./contradictions";
import { FactCard } from "./fact-card";
import { JsonLd } from "./json-ld";
import { PayChart } from "./pay-chart";

export function MarketPage({ guide }: { guide: RoleGuide }) {
  const { market, salary, facts, contradictions, source } = guide;
  const own = facts.filter(({ page }) => page === "market");
  const isPay = (id: string) =>
    facts.find((fact) => fact.id === id)?.figures.some(({ basis }) => basis !== "not pay");
  return (
    <>
      <JsonLd data={breadcrumbs([["The role", paths.role]], "Market and pay")} />
      <h1>Market and pay</h1>
      <div id={market.id} data-lines={market.source_lines.join(" ")} className="scroll-mt-6">
        <p className="mt-3 text-lg">{market.body}</p>
      </div>
      <div className="mt-6">
        <Notice title="Read these figures with care" level="h2">
          <p>{source.nature}</p>
          <p>
            Nothing here is averaged and nothing enters your score. Check current data before you
            rely on a number.
          </p>
        </Notice>
      </div>
      <div id={salary.id} data-lines={salary.source_lines.join(" ")} className="scroll-mt-6">
        <Section id="pay" title={salary.title}>
          <p>{salary.body}</p>
          <PayChart chart={payChart(guide)} />
        </Section>
      </div>
      <Section id="pay-cards" title="The pay figures one by one">
        {own
          .filter(({ id }) => isPay(id))
          .map((fact) => (
            <FactCard key={fact.id} fact={fact} contradictions={contradictions} />
          ))}
      </Section>
      <Section id="demand" title="Demand, employers, trends">
        {own
          .filter(({ id }) => !isPay(id))
          .map((fact) => (
            <FactCard key={fact.id} fact={fact} contradictions={contradictions} />
          ))}
      </Section>
      <Section id="contradictions" title="Where the source contradicts itself">
        <Contradictions contradictions={contradictions} />
      </Section>
    </>
  );
}
