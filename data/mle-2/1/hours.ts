/**
 * Hours from one level to the next, by effort class: low, middle, high for 0→1, 1→2, 2→3, 3→4.
 * Judgement; always shown as a range. For soft skills hours mean practised occasions with feedback.
 */
export const hours = {
  S: [
    [3, 4, 6],
    [8, 13, 20],
    [25, 40, 60],
    [60, 80, 120],
  ],
  M: [
    [6, 10, 15],
    [25, 35, 50],
    [60, 85, 120],
    [150, 180, 240],
  ],
  L: [
    [15, 22, 30],
    [60, 85, 120],
    [120, 175, 250],
    [300, 350, 450],
  ],
} as const;
