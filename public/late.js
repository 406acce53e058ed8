/* Fetches a page's scripts once it has been painted: reading comes first (docs/decisions/011). */
const { scripts, parts, soon } = document.currentScript.dataset;
const named = (list) => list.split(" ").filter(Boolean);
const add = (name, given) =>
  document.head.append(Object.assign(document.createElement(name), given));
// Not `rel="prefetch"`: in Firefox a policy with `default-src 'none'` has no way to allow it.
const fetchAhead = (file) =>
  fetch(file, { priority: "low" })
    .then((answer) => answer.blob())
    .catch(() => undefined);
window.addEventListener("load", async () => {
  // What a page draws by itself before the framework is read first too (docs/decisions/033).
  await window.firstSight;
  requestAnimationFrame(() =>
    setTimeout(() => {
      // Asked for when half of the scripts are there, what the page will want soon begins to come when the last is.
      let missing = Math.ceil(named(scripts).length / 2);
      const onload = () => {
        missing -= 1;
        if (missing === 0) for (const file of named(soon)) fetchAhead(file);
      };
      for (const src of named(scripts)) add("script", { src, fetchPriority: "high", onload });
      for (const href of named(parts)) add("link", { rel: "preload", as: "script", href });
    }),
  );
});
