import { Children, type ReactNode } from "react";
import { useInTurn } from "./use-in-turn";

type Props = {
  /** So many are drawn at once: what fills the first screen. */
  first?: number;
  /** And so many each time. */
  more?: number;
  children: ReactNode;
};

/** Draws its parts one after the other (`useInTurn`). */
export function InTurn({ children, ...pace }: Props) {
  const parts = Children.toArray(children);
  return parts.slice(0, useInTurn(parts.length, pace));
}
