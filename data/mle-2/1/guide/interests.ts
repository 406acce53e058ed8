import type { RoleGuide } from "@/lib/model/role-guide";

/** What a candidate may care about and the source lacks or only names: shown, never scored. */
export const interests: RoleGuide["interests"] = [
  {
    id: "llm-applications",
    title: "Applications of large language models",
    what: "Building products on a language model that somebody else trained: prompts, retrieval from your own documents, and tools that the model may call. It includes testing answers that have no single right wording, and counting the cost and delay of each request.",
    why_unscored:
      "The source, a text of 2024, does not mention this work. Many advertisements ask for it today, so you may mark it, but a level would rest on our opinion and not on the role as described.",
    near: ["ml.nlp", "ex.offline", "se.api", "cl.cost"],
    source_lines: [],
  },
  {
    id: "edge-iot",
    title: "Models on edge devices and sensors",
    what: "Running models on phones, cameras, machines and sensors instead of a data centre: small models, reduced precision, little power, updates over a weak network, and data that may never leave the device.",
    why_unscored:
      "One line of the source names it as a trend of 2024. No duty and no skill for it follows, so there is nothing to set a level against.",
    near: ["op.reliability", "op.deploy", "fw.dl", "pl.second"],
    source_lines: [114],
  },
  {
    id: "infosec",
    title: "Machine learning for information security",
    what: "Finding attacks, malware and misused accounts in logs and network traffic. The cases you look for are rare, the attacker changes behaviour once detected, and each false alarm costs an analyst's time.",
    why_unscored:
      "The source names it once among fields of use and asks for nothing in particular. Keeping your own models and data safe is a different matter: that is scored under privacy, security and compliance.",
    near: ["re.secure", "op.monitor", "de.bigdata", "ex.offline"],
    source_lines: [174],
  },
];
