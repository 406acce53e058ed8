const WIDTHS = ["w-1/3", "w-11/12", "w-2/3", "w-full", "w-5/6", "w-3/4"];

/** Shown while something is read; says so to a screen reader once. */
export function Ghost({ label }: { label: string }) {
  return (
    <div role="status" className="reading grid gap-5 pt-2">
      <span className="sr-only">{label}</span>
      {WIDTHS.map((width) => (
        <span key={width} className={`ghost ${width}`} />
      ))}
    </div>
  );
}
