import "client-only";

const NAME = "headroom-reviews";

/** Tells the other tabs of this device that a review was written. */
export function tellReviewTabs(id: string): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(id);
  channel.close();
}

/** @returns a function that ends the listening */
export function hearReviewTabs(heard: (id: string) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "string") heard(data);
  };
  return () => channel.close();
}
