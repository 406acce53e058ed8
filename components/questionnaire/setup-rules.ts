/** What is wrong with the set-up step, in the words shown. */
import { zodResolver } from "@hookform/resolvers/zod";
import * as z from "zod/mini";

const setupSchema = z.object({
  form: z.string(),
  variant: z.string(),
  education: z.string(),
  relatedField: z.string(),
  certificates: z.array(z.string()),
  years: z
    .string()
    .check(z.regex(/^$|^([0-9]|[1-5][0-9]|60)$/, "Years are a whole number from 0 to 60.")),
  hoursPerWeek: z
    .string()
    .check(z.regex(/^$|^([1-9]|[1-5][0-9]|60)$/, "Hours a week are a whole number from 1 to 60.")),
});

export const resolveSetup = zodResolver(setupSchema);
