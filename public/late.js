/* Fetches a page's scripts once it has been painted: reading comes first (docs/decisions/011). */
const { scripts } = document.currentScript.dataset;
window.addEventListener("load", async () => {
  // What a page draws by itself before the framework is read first too (docs/decisions/033).
  await window.firstSight;
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const src of scripts.split(" ")) {
        const script = document.createElement("script");
        script.src = src;
        document.head.append(script);
      }
    }),
  );
});
