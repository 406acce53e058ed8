/** Damages what is stored in many ways, answers on, and looks whether anything went in silence. */
import type { Page } from "@playwright/test";
import { formIsLive } from "../fixtures/candidate";
import { overwriteCopies, readStore } from "../fixtures/storage";

type Envelope = { envelope: number; sequence: number; text: string; checksum: string };

/** @returns how many drafts were damaged, and how many of the damaged copies are nowhere any more */
export async function damageDrafts(
  page: Page,
  site: string,
  drafts: number,
): Promise<{ drafts: number; overwritten: number }> {
  const step = `${site}/assessment/responsible-ml`;
  let overwritten = 0;
  await page.goto(step);
  for (let i = 0; i < drafts; i++) {
    await formIsLive(page);
    await page
      .locator("input[data-level]")
      .nth(i % 5)
      .check();
    await page.locator("[data-save-state=saved]").waitFor();
    const [copy] = (await readStore(page, "slots")) as Envelope[];
    if (copy === undefined) throw new Error("nothing is stored");
    const damaged = damage(copy, i);
    const which = [[0, 1], [0], [1]][i % 3] ?? [];
    await overwriteCopies(page, damaged, { which, revisions: i % 2 === 0 });
    const put = countOf(damaged, await readStore(page, "slots"));
    await page.goto(step);
    await formIsLive(page);
    await page
      .locator("input[data-level]")
      .nth((i + 2) % 5)
      .check();
    await page
      .locator("[data-save-state]:not([data-save-state=idle], [data-save-state=saving])")
      .waitFor();
    const kept = [
      ...(await readStore(page, "slots")),
      ...((await readStore(page, "aside")) as { raw: unknown }[]).map(({ raw }) => raw),
    ];
    if (countOf(damaged, kept) < put) overwritten += 1;
    await clear(page);
    await page.goto(step);
  }
  return { drafts, overwritten };
}

function countOf(value: unknown, stored: readonly unknown[]): number {
  const wanted = JSON.stringify(value);
  return stored.filter((candidate) => JSON.stringify(candidate) === wanted).length;
}

/**
 * Twelve kinds of damage in turn, each round beginning with the next kind, so that every kind meets every
 * choice of copies; at places that differ from draft to draft.
 */
function damage(copy: Envelope, i: number): unknown {
  const { text } = copy;
  const place = (i * 7919) % text.length;
  const kinds: unknown[] = [
    { ...copy, text: text.slice(0, place) },
    { ...copy, text: `${text.slice(0, place)}~${text.slice(place + 1)}` },
    { ...copy, sequence: copy.sequence + 1 + i },
    { ...copy, checksum: `${i}`.padStart(64, "0") },
    { ...copy, envelope: 2 },
    { ...copy, mark: i },
    { text, mark: i },
    `words ${i}`,
    [i, text],
    i,
    { ...copy, text: "", checksum: "" },
    { envelope: 1, sequence: -i, text: 5, checksum: null },
  ];
  return kinds[(i + Math.floor(i / kinds.length)) % kinds.length];
}

async function clear(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        sessionStorage.clear();
        const opening = indexedDB.open("headroom");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const names = [...db.objectStoreNames];
          const transaction = db.transaction(names, "readwrite");
          for (const name of names) transaction.objectStore(name).clear();
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
  );
}
