"use client";

import { useEffect, useState } from "react";
import { Confirm } from "@/components/ui/confirm";
import type { OwnLink } from "@/lib/model/own-link";
import { paths } from "@/lib/paths";
import { LinksBeforeClearing } from "./links-before-clearing";

/** Whether the browser promised to keep what is here, and erasing all of it. */
export function DevicePanel() {
  const [kept, setKept] = useState<boolean>();
  const [links, setLinks] = useState<readonly OwnLink[]>([]);
  useEffect(() => {
    void isKept().then(setKept);
    void openLinks().then(setLinks);
  }, []);
  async function ask() {
    setKept(await (await import("@/lib/browser/keep-storage")).keepStorage());
  }
  async function clear() {
    await (await import("@/lib/browser/draft-shelf")).clearDevice();
    window.location.assign(paths.home);
  }
  return (
    <section aria-labelledby="device" className="mt-14 border-t border-line pt-8">
      <h2 id="device">On this device</h2>
      <p>
        Everything here lies in this browser only. A private window forgets it when it is closed.{" "}
        {kept === true && "The browser has agreed to keep it even when space runs short."}
        {kept === false && "When space runs short, the browser may clear it."}
      </p>
      {kept === false && (
        <button type="button" className="btn-text text-small" onClick={() => void ask()}>
          Ask the browser to keep it
        </button>
      )}
      <div>
        <Confirm
          ask="Clear this device"
          question="This erases every draft, every earlier state, every result that was shared with you, the list of your review links, every review you keep and every setting of Headroom in this browser. Links that you have sent keep working. It cannot be undone."
          yes="Erase everything"
          no="Keep everything"
          onYes={clear}
        >
          <LinksBeforeClearing links={links} />
        </Confirm>
      </div>
    </section>
  );
}

/** Those that somebody may still open. */
async function openLinks(): Promise<OwnLink[]> {
  try {
    const { links } = await (await import("@/lib/browser/own-links")).listLinks();
    const now = Date.now();
    return links.filter(({ ended, expiresAt }) => !ended && Date.parse(expiresAt) > now);
  } catch {
    return [];
  }
}

async function isKept(): Promise<boolean | undefined> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return undefined;
  }
}
