/** A result as JSON Resume 1.0.0 (jsonresume.org), so written that no self-rating looks like a credential. */
import type { RequirementModel } from "@/lib/model/requirement-model";
import type { Profile, Result } from "@/lib/model/result";
import { CERTIFICATE_WORDS } from "@/lib/report/profile-checklist";
import { capital, count, UNVERIFIED } from "@/lib/report/words";
import { countedLevel } from "@/lib/scoring/ratings";
import { inertText, oneLine } from "./clean-text";
import { originOf } from "./origin";
import { uriOf } from "./uri";

const SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/** The parts of JSON Resume that a result can fill. */
export type JsonResume = {
  $schema: string;
  basics: { name?: string; label: string; summary: string };
  education?: { studyType: string; area?: string }[];
  certificates?: { name: string }[];
  skills: { name: string; level: string; keywords: string[] }[];
  projects?: {
    name: string;
    description: string;
    keywords: string[];
    type: string;
    url?: string;
  }[];
  meta: {
    version: string;
    lastModified?: string;
    /** Who made the document and from what; readers that do not know it pass it over. */
    headroom: {
      madeBy: "Headroom";
      model: string;
      version: number;
      industry: string;
      date: string | null;
      selfReported: true;
      verified: false;
    };
  };
};

/**
 * Skills are competencies at level 1 or more, in the level's words. Evidence becomes projects, not
 * references: those are words of other people. Education and certificates hold what was ticked and
 * no more, without institutions or issuers, which are not known. The label says what the candidate
 * works towards, because their title is not known either.
 */
export function resultResume(model: RequirementModel, result: Result): JsonResume {
  const { industry, day, words } = originOf(model, result);
  const { profile } = result;
  const name = inertText(oneLine(result.name ?? ""));
  const education = educationOf(profile);
  const certificates = (profile?.certificates ?? []).map((certificate) => ({
    name: `${capital(CERTIFICATE_WORDS[certificate])} (${UNVERIFIED})`,
  }));
  const projects = projectsOf(model, result);
  return {
    $schema: SCHEMA,
    basics: {
      ...(name === "" ? {} : { name }),
      label: `Working towards ${model.role}`,
      summary: [
        ...(profile?.years === undefined
          ? []
          : [`${count(profile.years, "year")} in software, machine learning or data science.`]),
        words,
      ].join(" "),
    },
    ...(education.length === 0 ? {} : { education }),
    ...(certificates.length === 0 ? {} : { certificates }),
    skills: skillsOf(model, result),
    ...(projects.length === 0 ? {} : { projects }),
    meta: {
      version: "v1.0.0",
      ...(day === undefined ? {} : { lastModified: `${day}T00:00:00` }),
      headroom: {
        madeBy: "Headroom",
        model: model.id,
        version: model.version,
        industry,
        date: day ?? null,
        selfReported: true,
        verified: false,
      },
    },
  };
}

/** The same as a file. */
export function resumeFile(model: RequirementModel, result: Result): string {
  return `${JSON.stringify(resultResume(model, result), null, 2)}\n`;
}

function skillsOf(model: RequirementModel, result: Result): JsonResume["skills"] {
  return model.competencies.flatMap(({ id, name, group }) => {
    const answer = result.answers[id];
    const level = countedLevel(answer);
    if (level === undefined || level === 0) return [];
    const agreed = answer !== undefined && "level" in answer && answer.agreed !== undefined;
    const rated = agreed ? "self-rated, then agreed with a coach" : "self-rated";
    return {
      name,
      level: `${model.scale[level]} (level ${level} of 4, ${rated})`,
      keywords: [groupName(model, group), "self-rated"],
    };
  });
}

function projectsOf(model: RequirementModel, result: Result): NonNullable<JsonResume["projects"]> {
  return model.competencies.flatMap(({ id, name, group }) => {
    const answer = result.answers[id];
    if (answer === undefined || "skip" in answer) return [];
    return (answer.evidence ?? []).map(({ text, url }) => {
      const uri = url === undefined ? undefined : uriOf(url);
      const shown = url === undefined || uri !== undefined ? text : `${text} (${url})`;
      return {
        name: `Evidence for ${name}`,
        description: inertText(shown),
        keywords: [name, groupName(model, group)],
        type: `evidence, ${UNVERIFIED}`,
        ...(uri === undefined ? {} : { url: uri }),
      };
    });
  });
}

const STUDY: Partial<Record<NonNullable<Profile["education"]>, string>> = {
  bachelor: "Bachelor",
  master: "Master",
  doctorate: "Doctorate",
};

/** A degree where one was named; equivalent experience is none. */
function educationOf(profile: Profile | undefined): NonNullable<JsonResume["education"]> {
  const studyType = profile?.education === undefined ? undefined : STUDY[profile.education];
  if (studyType === undefined) return [];
  return [
    {
      studyType: `${studyType} (${UNVERIFIED})`,
      ...(profile?.relatedField === undefined
        ? {}
        : { area: profile.relatedField ? "A related field" : "Another field" }),
    },
  ];
}

function groupName(model: RequirementModel, group: string): string {
  return model.groups.find(({ id }) => id === group)?.name ?? group;
}
