import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"button">, "disabled" | "onClick"> & {
  /** What it began is under way. */
  busy: boolean;
  onClick?: () => void;
};

/** A button that does nothing while it is busy and keeps the focus, which `disabled` would drop. */
export function BusyButton({ busy, onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      aria-disabled={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    />
  );
}
