import { describe, expect, test } from "vitest";
import { refusal } from "@/lib/testing/refusal";
import { linksFileSchema, ownLinkSchema } from "./own-link";

const AT = "2026-11-25T10:00:00.000Z";
const ASKED = {
  ownerSecret: "AAECAwQFBgcICQoLDA0ODxAREhMUFRYX",
  label: "Ada",
  choice: { name: "", evidence: true, profile: false, practices: true, progress: false },
  createdAt: AT,
  expiresAt: AT,
};
const LINK = {
  schema: "headroom-own-link/1",
  id: "AAAAAAAAAAAAAAAAAAAAAA",
  state: "live",
  ...ASKED,
};
const said = (own: object) => refusal(ownLinkSchema, { ...LINK, ...own });
const letters = (count: number) => "x".repeat(count);

describe("a link of one's own", () => {
  test("is taken with the least that it needs, and with all that it may have", () => {
    expect(said({})).toBe("");
    expect(
      said({
        note: "Please look at Python.",
        draft: "a draft",
        triedAt: AT,
        ended: "gone",
        known: { etag: '"1"', resultVersion: 1, resultAt: AT, reviewedAt: AT, review: { any: 1 } },
      }),
    ).toBe("");
  });

  test("is for somebody, in 1 to 80 characters", () => {
    expect(said({ label: letters(80) })).toBe("");
    expect(said({ label: letters(81) })).toBe("label: must be at most 80");
    expect(said({ label: "" })).toBe("label: must be at least 1");
  });

  test("has a note of 1 to 1,000 characters, or none", () => {
    expect(said({ note: letters(1000) })).toBe("");
    expect(said({ note: letters(1001) })).toBe("note: must be at most 1000");
    expect(said({ note: "" })).toBe("note: must be at least 1");
  });

  test("has a secret of 24 bytes", () => {
    for (const ownerSecret of [letters(31), letters(33), `${letters(31)}=`])
      expect(said({ ownerSecret })).toBe("ownerSecret: is not in the right form");
  });

  test("is pending, live or ending, and ended for one of two reasons", () => {
    for (const state of ["pending", "live", "ending"]) expect(said({ state })).toBe("");
    expect(said({ state: "gone" })).toBe('state: must be "pending" or "live" or "ending"');
    expect(said({ ended: "revoked" })).toBe('ended: must be "gone" or "expired"');
  });

  test("knows versions from 1 on", () => {
    expect(said({ known: { resultVersion: 0 } })).toBe("known.resultVersion: must be more than 0");
    expect(said({ known: {} })).toMatch(/^known\.resultVersion: must be /);
    expect(said({ known: { resultVersion: 1, etag: letters(201) } })).toBe(
      "known.etag: must be at most 200",
    );
  });

  test("says all that is shown, and nothing that is not a choice", () => {
    const { progress: _progress, ...fewer } = ASKED.choice;
    expect(said({ choice: fewer })).toBe("choice.progress: must be a boolean");
    expect(said({ choice: { ...ASKED.choice, levels: true } })).toBe("choice.levels: unknown key");
    expect(said({ choice: { ...ASKED.choice, name: letters(81) } })).toBe(
      "choice.name: must be at most 80",
    );
  });

  test("names its draft in up to 100 characters", () => {
    expect(said({ draft: letters(100) })).toBe("");
    expect(said({ draft: letters(101) })).toBe("draft: must be at most 100");
  });

  test("holds what is still to be sent whole", () => {
    expect(said({ unsent: { schema: "headroom-shared/1" } })).toMatch(/^unsent\.result: must be/);
  });
});

describe("a recovery file", () => {
  const file = (own: object) =>
    refusal(linksFileSchema, { schema: "headroom-links/1", savedAt: AT, links: [ASKED], ...own });

  test("holds links as they were asked for, without what a server said", () => {
    expect(file({})).toBe("");
    expect(file({ links: [{ ...ASKED, state: "live" }] })).toBe("links.0.state: unknown key");
    expect(file({ savedAt: "yesterday" })).toMatch(/^savedAt: /);
  });

  test("holds a thousand at most", () => {
    const many = (count: number) => file({ links: Array.from({ length: count }, () => ASKED) });
    expect(many(1000)).toBe("");
    expect(many(1001)).toBe("links: must be at most 1000");
  });
});
