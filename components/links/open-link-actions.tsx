"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useState } from "react";
import { leaveFocus } from "@/components/ui/leave-focus";
import type { Done } from "@/lib/browser/manage-links";
import type { OwnLink } from "@/lib/model/own-link";
import type { ExpiryDays } from "@/lib/share/link-expiry";
import { DaysChoice } from "./days-choice";

const UpdateLink = dynamic(() => import("./update-link"), { ssr: false });

type Props = {
  link: OwnLink;
  act: (work: () => Promise<Done>) => Promise<void>;
  /** What stands beside them. */
  children: ReactNode;
};

/** What can be changed about a link that opens: when it ends, and what it shows. */
export function OpenLinkActions({ link, act, children }: Props) {
  const [changing, setChanging] = useState<"expiry" | "result">();
  const [days, setDays] = useState<ExpiryDays>(30);
  const toggle = (what: "expiry" | "result") => setChanging(changing === what ? undefined : what);

  async function extend() {
    await act(async () => (await import("@/lib/browser/manage-links")).extendLink(link, days));
    setChanging(undefined);
  }

  return (
    <div className="no-print">
      <div className="mt-1 flex flex-wrap items-baseline gap-x-5">
        <button
          type="button"
          className="btn-text text-small"
          aria-expanded={changing === "result"}
          onClick={() => toggle("result")}
        >
          Update with today’s answers<span className="sr-only"> what {link.label} sees</span>
        </button>
        <button
          type="button"
          className="btn-text text-small"
          aria-expanded={changing === "expiry"}
          onClick={() => toggle("expiry")}
        >
          Change when it ends<span className="sr-only">, the link for {link.label}</span>
        </button>
        {children}
      </div>
      {changing === "expiry" && (
        <form
          className="my-2 grid justify-items-start gap-2 border-l-4 border-line-strong py-1 pl-4"
          onSubmit={(event) => {
            event.preventDefault();
            void extend();
          }}
        >
          <DaysChoice
            name={`days-${link.id}`}
            legend="From now on, it opens for"
            value={days}
            onChange={setDays}
          />
          <button ref={leaveFocus} type="submit" className="btn btn-quiet">
            Set the new end
          </button>
        </form>
      )}
      {changing === "result" && (
        <UpdateLink link={link} act={act} onDone={() => setChanging(undefined)} />
      )}
    </div>
  );
}
