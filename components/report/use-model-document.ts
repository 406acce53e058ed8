import { startTransition, useEffect, useState } from "react";
import type { RequirementModel } from "@/lib/model/requirement-model";

/** `failed` where it could not be loaded, to be tried again. */
export type Loaded<T> = {
  document: T | undefined;
  state: "none" | "loading" | "loaded" | "failed";
  retry: () => void;
};

/**
 * Loads a document that belongs to a model once it is wanted.
 *
 * @param load the same function at every render
 */
export function useModelDocument<T>(
  load: (id: string, version: number) => Promise<T | undefined>,
  { id, version }: RequirementModel,
  wanted: boolean,
): Loaded<T> {
  const [document, setDocument] = useState<T>();
  const [state, setState] = useState<Loaded<T>["state"]>("none");
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    setState("loading");
    load(id, version).then(
      (loaded) => {
        if (gone) return;
        // In pieces: a part that waited for its text may be long.
        startTransition(() => {
          setDocument(() => loaded);
          setState("loaded");
        });
      },
      () => {
        if (!gone) setState("failed");
      },
    );
    return () => {
      gone = true;
    };
  }, [load, id, version, wanted, attempt]);
  return { document, state, retry: () => setAttempt(attempt + 1) };
}
