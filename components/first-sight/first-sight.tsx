/**
 * Opens a snapshot link and shows its verdict before the framework has arrived (docs/decisions/033).
 * Bundled on its own by scripts/first-sight.mjs, and named first in the page of shared results.
 */
import { SharedNote } from "@/components/report/shared-note";
import { Summary } from "@/components/report/summary";
import { loadModel } from "@/lib/browser/load-model";
import type { OpenedLink } from "@/lib/browser/open-link";
import { pause } from "@/lib/browser/pause";
import { shownName } from "@/lib/report/shown-name";
import { prepareScore, scoreResult } from "@/lib/scoring/score";
import { fragmentOf } from "@/lib/share/fragment-of";
import { linkFamily } from "@/lib/share/link-family";
import { decodeSnapshot } from "@/lib/share/snapshot";
import { draw } from "./draw";

const opened = new Map<string, Promise<OpenedLink>>();

/** Each link once: the report, when it comes, takes what has been read and worked out here. */
window.openLink = (fragment) => {
  const reading = opened.get(fragment) ?? open(fragment);
  opened.set(fragment, reading);
  reading.catch(() => opened.delete(fragment));
  return reading;
};

const place = document.querySelector("[data-first-sight]");
const fragment = fragmentOf(window.location.hash);
if (place && linkFamily(fragment) === "snapshot") {
  // What goes wrong here is told by the report itself.
  window.firstSight = window
    .openLink(fragment)
    .then(show)
    .catch(() => undefined);
}

/** In pieces: the page can be touched from its first paint on. */
async function open(fragment: string): Promise<OpenedLink> {
  await pause();
  const link = await decodeSnapshot(fragment, loadModel, pause);
  if (!link.ok) return link;
  await pause();
  await prepareScore(link.model, pause);
  await pause();
  return { ...link, score: scoreResult(link.model, link.result) };
}

async function show(link: OpenedLink): Promise<void> {
  await pause();
  if (!link.ok || link.score === undefined || fragmentOf(window.location.hash) !== fragment) return;
  const { model, result, score } = link;
  place?.replaceChildren(
    ...draw(
      <>
        <SharedNote model={model} result={result} />
        <article>
          <Summary
            model={model}
            result={result}
            score={score}
            whose={{ own: false, name: shownName(result.name) }}
          />
        </article>
      </>,
    ),
  );
}
