/** Why something could not be kept, in the ways that differ for a person. */
export type StorageReason =
  /** The browser gives this page no storage: switched off, or a window that keeps nothing. */
  | "blocked"
  /** The device or the site's share of it is full. */
  | "full"
  /** A newer version of the app wrote what is there. */
  | "newer"
  /** The draft was erased in another tab. */
  | "erased"
  /** What was to be kept could not have been read again. */
  | "unreadable";

export class StorageFault extends Error {
  readonly reason: StorageReason;

  constructor(reason: StorageReason, cause?: unknown) {
    super(`storage: ${reason}`, { cause });
    this.reason = reason;
  }
}

export function reasonOf(fault: unknown): StorageReason {
  if (fault instanceof StorageFault) return fault.reason;
  const name = fault instanceof Error ? fault.name : "";
  if (name === "QuotaExceededError") return "full";
  return name === "VersionError" ? "newer" : "blocked";
}
