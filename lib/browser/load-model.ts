import "client-only";
import type { RequirementModel } from "@/lib/model/requirement-model";
import { paths } from "@/lib/paths";

const loaded = new Map<string, Promise<RequirementModel | undefined>>();

/**
 * The requirement model of a version, from this site's own static document (parsed and checked when
 * it was built). Undefined where no such version exists; rejects where it could not be fetched.
 */
export function loadModel(id: string, version: number): Promise<RequirementModel | undefined> {
  const path = paths.model(id, version);
  const known = loaded.get(path);
  if (known) return known;
  const loading = fetchModel(path);
  loaded.set(path, loading);
  loading.catch(() => loaded.delete(path));
  return loading;
}

async function fetchModel(path: string): Promise<RequirementModel | undefined> {
  const answer = await fetch(path);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`the requirement model answered ${answer.status}`);
  return answer.json();
}
