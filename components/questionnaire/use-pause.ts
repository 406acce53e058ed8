import { useRouter } from "next/navigation";
import type { RefObject } from "react";
import type { SaveQueue } from "@/lib/browser/save-queue";
import { paths } from "@/lib/paths";

/** Leaves for the page of drafts once everything is on disk, and asks the browser to keep it. */
export function usePause(queue: RefObject<SaveQueue | undefined>): () => void {
  const router = useRouter();
  return () => {
    const leave = async () => {
      await queue.current?.settle();
      await (await import("@/lib/browser/keep-storage")).keepStorage();
      router.push(paths.paused);
    };
    void leave();
  };
}
