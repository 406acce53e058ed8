/**
 * As the `ref` of a button that goes once it was pressed: the focus, which the browser would drop with it, goes to
 * the heading of the part around it that stays, the nearest first, or to the page. Unless somebody else takes it.
 */
export function leaveFocus(button: HTMLElement | null): () => void {
  return () => {
    if (button === null || document.activeElement !== button) return;
    const places = placesAround(button);
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const place = places.find((one) => one.isConnected);
      if (place?.hasAttribute("tabindex") === false) place.tabIndex = -1;
      place?.focus({ preventScroll: true });
    });
  };
}

function placesAround(element: HTMLElement): HTMLElement[] {
  const part = element.closest<HTMLElement>("li, section, article, main");
  if (part === null) return [];
  const heading = part.querySelector<HTMLElement>("h1, h2, h3");
  if (part.localName === "main") return heading ? [heading, part] : [part];
  const further = part.parentElement === null ? [] : placesAround(part.parentElement);
  return heading ? [heading, ...further] : further;
}
