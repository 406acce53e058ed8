const WIDTHS = ["w-1/3", "w-11/12", "w-2/3", "w-full", "w-5/6", "w-3/4"];

type Props = {
  label: string;
  /** Stands for a page that is longer than the screen: what is under it does not jump when that comes. */
  page?: boolean;
};

/** Shown while something is read; says so to a screen reader once. */
export function Ghost({ label, page = false }: Props) {
  return (
    <div role="status" className={`grid content-start gap-5 pt-2 ${page ? "min-h-screen" : ""}`}>
      <span className="sr-only">{label}</span>
      {WIDTHS.map((width) => (
        <span key={width} className={`ghost ${width}`} />
      ))}
    </div>
  );
}
