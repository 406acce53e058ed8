import "client-only";

/**
 * Fetches static documents of this site, each address once. A loaded document stays; a failure is
 * forgotten, so that asking again tries again. What they hold was checked before this site was built, so that
 * no page needs their schemas.
 *
 * @param what named in the error, such as "the requirement model"
 * @param parts without which it is not that document: something on the way may answer with another
 * @returns undefined where no such document exists; rejects where it could not be fetched or read
 */
export function documentLoader<T extends object>(
  what: string,
  parts: readonly (keyof T & string)[] = [],
) {
  const loaded = new Map<string, Promise<T | undefined>>();
  return (path: string): Promise<T | undefined> => {
    const known = loaded.get(path);
    if (known) return known;
    const loading = fetchDocument();
    loaded.set(path, loading);
    loading.catch(() => loaded.delete(path));
    return loading;

    async function fetchDocument(): Promise<T | undefined> {
      const answer = await fetch(path);
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw new Error(`${what} answered ${answer.status}`);
      const document = (await answer.json()) as T; // checked before the build
      if (!parts.every((part) => Object.hasOwn(document, part))) throw new Error(`not ${what}`);
      return document;
    }
  };
}
