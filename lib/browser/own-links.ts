/** The owner's review links on this device. A change that has resolved is on disk. */
import "client-only";
import { type OwnLink, ownLinkSchema } from "@/lib/model/own-link";
import { database } from "./database";
import { durably } from "./durable-write";

/** The newest first; `unreadable` counts those that a newer version wrote or that are damaged. */
export async function listLinks(): Promise<{ links: OwnLink[]; unreadable: number }> {
  const all = await (await database()).getAll("links");
  const links = all.map(parse).filter((link) => link !== undefined);
  return {
    links: links.sort((a, b) => b.createdAt.localeCompare(a.createdAt)),
    unreadable: all.length - links.length,
  };
}

export async function findLink(id: string): Promise<OwnLink | undefined> {
  return parse(await (await database()).get("links", id));
}

/** Keeps a link that is new here; one that is here already stays as it is. */
export async function keepLink(link: OwnLink): Promise<void> {
  await writing(async (store) => {
    if ((await store.get(link.id)) === undefined) await store.put(link, link.id);
  });
}

/** Applies a change to a link as it is kept at this moment; undefined where it is not here any more. */
export async function changeLink(
  id: string,
  change: (link: OwnLink) => OwnLink,
): Promise<OwnLink | undefined> {
  return writing(async (store) => {
    const before = parse(await store.get(id));
    if (before === undefined) return undefined;
    const after = change(before);
    await store.put(after, id);
    return after;
  });
}

/** Forgets a link on this device; on the server it stays. */
export async function forgetLink(id: string): Promise<void> {
  await writing((store) => store.delete(id));
}

type LinkStore = {
  get: (id: string) => Promise<unknown>;
  put: (link: OwnLink, id: string) => Promise<unknown>;
  delete: (id: string) => Promise<void>;
};

async function writing<T>(work: (store: LinkStore) => Promise<T>): Promise<T> {
  return durably(await database(), ["links"], (all) => work(all.objectStore("links")));
}

function parse(raw: unknown): OwnLink | undefined {
  const parsed = ownLinkSchema.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}
