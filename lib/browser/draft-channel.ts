/** Tells the other tabs of this browser what happened to drafts. */
import "client-only";

export type DraftNews = { kind: "saved"; id: string } | { kind: "erased" };

let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === "undefined") return undefined;
  channel ??= new BroadcastChannel("headroom-drafts");
  return channel;
}

export function tellTabs(news: DraftNews): void {
  open()?.postMessage(news);
}

/** Calls `listener` with the news of other tabs, never with this tab's own. Returns how to stop. */
export function hearTabs(listener: (news: DraftNews) => void): () => void {
  const heard = ({ data }: MessageEvent<DraftNews>) => listener(data);
  const opened = open();
  opened?.addEventListener("message", heard);
  return () => opened?.removeEventListener("message", heard);
}
