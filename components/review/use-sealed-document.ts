import { useEffect, useState } from "react";
import { openDocument, type ShownDocument } from "@/lib/browser/open-document";
import type { ReaderKeys } from "@/lib/share/review-secrets";

/** Opens a sealed document; `retry` asks again. */
export function useSealedDocument(keys: ReaderKeys): {
  shown: ShownDocument | undefined;
  retry: () => void;
} {
  const [shown, setShown] = useState<ShownDocument>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads again
  useEffect(() => {
    let gone = false;
    setShown(undefined);
    void openDocument(keys).then((document) => !gone && setShown(document));
    return () => {
      gone = true;
    };
  }, [keys, attempt]);
  return { shown, retry: () => setAttempt(attempt + 1) };
}
