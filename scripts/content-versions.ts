/** What `scripts/content.ts` checks, apart from it so that it can say in plain words where a file cannot be read. */
import { guide } from "../data/mle-2/1/guide";
import { model } from "../data/mle-2/1/model";
import { resumeWords } from "../data/mle-2/1/resume-words";

/** Every version ever published, oldest first. */
export const versions = [{ folder: "data/mle-2/1", model, guide, resumeWords }];
