/** A review link as its owner's device keeps it, and the recovery file in which all of them go elsewhere. */
import * as z from "zod/mini";
import { documentIdSchema } from "./document-requests";
import { NOTE_CAP, sealedResultSchema } from "./sealed-result";
import { LIMITS } from "./vocabulary";

const moment = z.iso.datetime();
const version = z.int().check(z.positive());
const note = z.optional(z.string().check(z.minLength(1), z.maxLength(NOTE_CAP)));

/** What the owner chose to show, so that an update shows no more. */
const choiceSchema = z.strictObject({
  name: z.string().check(z.maxLength(LIMITS.name)),
  evidence: z.boolean(),
  profile: z.boolean(),
  practices: z.boolean(),
  progress: z.boolean(),
});

const asked = {
  /** 24 bytes in base64url: everything else about the document follows from it. */
  ownerSecret: z.string().check(z.regex(/^[A-Za-z0-9_-]{32}$/)),
  /** Whom it is for, in the owner's words; it stays on the device. */
  label: z.string().check(z.minLength(1), z.maxLength(LIMITS.name)),
  choice: choiceSchema,
  note,
  /** The draft whose answers it shows. */
  draft: z.optional(z.string().check(z.maxLength(100))),
  createdAt: moment,
  expiresAt: moment,
};

export const ownLinkSchema = z.strictObject({
  schema: z.literal("headroom-own-link/1"),
  id: documentIdSchema,
  ...asked,
  /** `pending`: the server has not confirmed it. `ending`: revoked here, the server has not confirmed that. */
  state: z.enum(["pending", "live", "ending"]),
  /** What is to be sent, while pending: sending again sends the same. */
  unsent: z.optional(sealedResultSchema),
  /** When it was last tried to create it; such a request may still be on its way. */
  triedAt: z.optional(moment),
  /** What the server said last. */
  known: z.optional(
    z.strictObject({
      etag: z.optional(z.string().check(z.maxLength(200))),
      resultVersion: version,
      resultAt: z.optional(moment),
      reviewedAt: z.optional(moment),
      /** The review as it was opened, to have it without a network; parsed whenever it is read. */
      review: z.optional(z.unknown()),
    }),
  ),
  /** It does not open any more, and why. */
  ended: z.optional(z.enum(["gone", "expired"])),
});
export type OwnLink = z.infer<typeof ownLinkSchema>;

/** `headroom-links/1`: whoever has this file may do with the links what their owner may. */
export const linksFileSchema = z.strictObject({
  schema: z.literal("headroom-links/1"),
  savedAt: moment,
  links: z.array(z.strictObject(asked)).check(z.maxLength(1000)),
});
export type LinksFile = z.infer<typeof linksFileSchema>;
