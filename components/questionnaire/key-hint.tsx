type Props = { on: boolean; onToggle: () => void };

/** Offered where there is a keyboard; see `use-level-keys`. */
export function KeyHint({ on, onToggle }: Props) {
  return (
    <p className="with-keyboard no-print mt-2 text-small text-soft">
      {on ? "With a choice in focus, keys 1 to 5 pick a level." : "Number keys do not pick levels."}{" "}
      <button type="button" className="btn-text min-h-6 py-0" onClick={onToggle}>
        {on ? "Switch this off" : "Let keys 1 to 5 pick a level"}
      </button>
    </p>
  );
}
