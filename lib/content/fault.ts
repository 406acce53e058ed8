/** Something wrong in `data/`, in words that help an editor who writes no code. */
export type ContentFault = {
  /** Below `data/`, as an editor opens it. */
  file: string;
  /** Which entry and which part of it: "op.monitor, coach question 3". */
  where: string;
  problem: string;
};
