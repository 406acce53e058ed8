type Props = { name: string; between: readonly string[] };

/** What sets each level apart from the one beneath it, on demand. */
export function BetweenLevels({ name, between }: Props) {
  return (
    <details className="px-2 text-small text-soft">
      <summary className="cursor-pointer py-1">
        Between two levels?<span className="sr-only"> {name}</span>
      </summary>
      <ul className="bullets mt-1">
        {between.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
