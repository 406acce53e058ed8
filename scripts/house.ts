/** `npm run house`: how long files are, how much is client code, comment or test, beside our targets; fails on none. */
import { figuresOf, tableOf } from "./house/figures";
import { measureHouse } from "./house/measure";

console.log("Lengths are lines of code: lines that are neither blank nor a comment alone.\n");
console.log(tableOf(figuresOf(measureHouse("."))));
