import { useDeferredValue, useState } from "react";
import type { DeviceRows } from "@/lib/browser/review-rows";
import { thousands } from "@/lib/report/words";
import { ReviewItem } from "./review-item";

type Props = { found: DeviceRows; onForget: (id: string) => Promise<void> };

/** So many can be looked through without a search. */
const FEW = 10;

/** The candidates, newest first; where there are many, one finds them by name. */
export function ReviewList({ found: { rows, unreadable, total }, onForget }: Props) {
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(plain(typed));
  const shown = wanted === "" ? rows : rows.filter(({ name }) => plain(name).includes(wanted));
  const readable = total - unreadable;
  return (
    <>
      <p className="text-soft">
        They lie on this device. Levels of a candidate show here once you have had them shown in the
        review.
      </p>
      {total > FEW && (
        <div className="no-print mt-4 flex flex-wrap items-end gap-x-4 gap-y-1">
          <label className="grid w-full max-w-xs gap-1">
            <span className="text-small text-soft">Find by name</span>
            <input
              type="search"
              className="field"
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </label>
          <a href="#another-device" className="inline-flex min-h-11 items-center text-small">
            Skip the list
          </a>
        </div>
      )}
      <p role="status" className="mt-3 text-small text-soft empty:hidden">
        {total > FEW && sayHowMany(shown.length, rows.length, readable, wanted !== "")}
      </p>
      <ul className="mt-4">
        {shown.map((row) => (
          <ReviewItem key={row.id} row={row} onForget={onForget} />
        ))}
      </ul>
    </>
  );
}

function sayHowMany(shown: number, read: number, all: number, searching: boolean): string {
  const [few, many] = [thousands(shown), thousands(all)];
  if (read < all) return `Reading ${many} reviews`;
  if (!searching) return `${many} reviews`;
  return shown === 0 ? `Nobody of that name among ${many}` : `${few} of ${many}`;
}

/** Without capitals and accents, as names are typed in a hurry. */
function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
