import { Children, type ReactNode, useContext } from "react";
import { Depth, useInTurn } from "./use-in-turn";

type Props = {
  /** So many are drawn at once: what fills the first screen. */
  first?: number;
  more?: number;
  /** Stands for those that are still to come. */
  rest?: ReactNode;
  children: ReactNode;
};

/** Draws its parts one after the other (`useInTurn`). */
export function InTurn({ rest, children, ...pace }: Props) {
  const parts = Children.toArray(children);
  const drawn = useInTurn(parts.length, pace);
  return (
    <>
      <Depth value={useContext(Depth) + 1}>{parts.slice(0, drawn)}</Depth>
      {drawn < parts.length && rest}
    </>
  );
}
