import type { Evidence as Entry } from "@/lib/model/result";

/** Evidence as plain text; a link is shown as its address, so that one sees where it leads. */
export function Evidence({ entries }: { entries: readonly Entry[] | undefined }) {
  if (entries === undefined || entries.length === 0) return null;
  return (
    <ul className="mt-1 grid gap-1 text-small">
      {entries.map(({ text, url }) => (
        <li
          key={`${text} ${url}`}
          className="border-l-2 border-have pl-3 wrap-anywhere whitespace-pre-wrap"
        >
          <bdi>{text}</bdi>
          {url !== undefined && (
            <>
              {" "}
              <a
                href={url}
                target="_blank"
                rel="noopener noreferrer"
                className="written-out break-all"
              >
                {url}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
