/**
 * As the `ref` of a button that goes once it was pressed: the focus, which the browser would drop with it, goes to
 * the heading of the nearest part around it that stays, or to that part. Unless somebody else takes it.
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

const AROUND = "li, section, article, main";

function placesAround(button: HTMLElement): HTMLElement[] {
  const places: HTMLElement[] = [];
  let part = button.closest<HTMLElement>(AROUND);
  while (part) {
    places.push(part.querySelector<HTMLElement>("h1, h2, h3") ?? part, part);
    part = part.parentElement?.closest<HTMLElement>(AROUND) ?? null;
  }
  return places;
}
