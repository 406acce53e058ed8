/* Fetches a page's scripts once it has been painted: reading comes first (docs/decisions/011). */
const { scripts, parts } = document.currentScript.dataset;
const add = (name, given) =>
  document.head.append(Object.assign(document.createElement(name), given));
window.addEventListener("load", async () => {
  // What a page draws by itself before the framework is read first too (docs/decisions/033).
  await window.firstSight;
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const src of scripts.split(" ")) add("script", { src });
      for (const href of parts.split(" ").filter(Boolean))
        add("link", { rel: "preload", as: "script", href });
    }),
  );
});
