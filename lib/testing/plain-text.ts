/** What a sentence made from numbers must never hold, whatever the numbers are. */
const COUNTED =
  "answer|competency|entry|gap|group|hour|level|must-have|piece|point|practice|question|step|thing|week";
const MANY =
  "answers|competencies|entries|gaps|groups|hours|levels|must-haves|pieces|points|practices|questions|steps|things|weeks";

const FAULTS: readonly [string, RegExp][] = [
  ["a value that was not there", /undefined|NaN|null|Infinity|\[object/],
  ["nothing", /^$/],
  ["a gap in it", / {2}| [,.;:]|“”|\(\)|,,|, ,|\.\.|^\s|\s$/],
  ["a plural after 1", new RegExp(`(?<![\\d.,])1 (?:more )?(?:${MANY})\\b`)],
  [
    "a singular after another number",
    new RegExp(`(?<![\\d.,])(?!1 )\\d+ (?:more )?(?:${COUNTED})(?!s|-|\\w| (?:higher|lower) )\\b`),
  ],
  ["one of them doing what many do", /\b1 [a-z-]+ (?:are|fit|come|have|stand|close|open)\b/],
];

/** What is wrong with a sentence, with the sentence; undefined where nothing is. */
export function faultOf(text: string): string | undefined {
  const fault = FAULTS.find(([, pattern]) => pattern.test(text));
  return fault === undefined ? undefined : `holds ${fault[0]}: ${text}`;
}
