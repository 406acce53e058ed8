import type { ReactNode } from "react";
import type { RequirementModel, Resource } from "@/lib/model/requirement-model";
import { count } from "@/lib/report/words";

const COST_WORDS = { free: "free", audit: "free to read, certificate paid", paid: "paid" } as const;

type Props = {
  model: Pick<RequirementModel, "scale">;
  resource: Resource;
  /** The reason why this one, and what the hours rest on: for a page with room. */
  full?: boolean;
  children?: ReactNode;
};

/** One learning resource: where it is, what it is, from which level to which, and what it costs. */
export function ResourceLine({ model, resource, full = false, children }: Props) {
  const { url, title, provider, type, hours, hours_basis, cost, why } = resource;
  const span = `${model.scale[resource.level_from]} → ${model.scale[resource.level_to]}`;
  const outside = url.startsWith("/") ? {} : { rel: "noopener noreferrer", target: "_blank" };
  return (
    <li className="max-w-none">
      <a href={url} {...outside}>
        {title}
      </a>
      <span className="text-soft">
        {" "}
        {provider} · {type} · {span} · about {count(hours, "hour")}
        {full ? ` (${hours_basis})` : ""} · {COST_WORDS[cost]}
      </span>
      {full && <span className="block">{why}</span>}
      {children}
    </li>
  );
}
