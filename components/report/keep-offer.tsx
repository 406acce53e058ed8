import { leaveFocus } from "@/components/ui/leave-focus";

type Props = {
  /** Left out while it is not known whether this browser can keep anything. */
  onKeep?: (() => void) | undefined;
};

export function KeepOffer({ onKeep }: Props) {
  return (
    <button
      ref={leaveFocus}
      type="button"
      className="btn-text"
      disabled={onKeep === undefined}
      onClick={onKeep}
    >
      Keep it on this device
    </button>
  );
}
