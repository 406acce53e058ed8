/** Lays beside each script and style of the build its Brotli form, made once and as small as it gets (docs/decisions/046-brotli.md). */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

const compress = promisify(brotliCompress);
const TEXTS = /\.(js|css)$/;
/** Bytes below which a file takes as many packets either way. */
const LEAST = 1024;

/** Run when nothing below `static` changes any more. */
export async function compressStatic(dist = ".next") {
  const folder = join(dist, "static");
  const names = readdirSync(folder, { recursive: true }).map(String);
  await Promise.all(
    names
      .filter((name) => TEXTS.test(name))
      .map(async (name) => {
        const text = readFileSync(join(folder, name));
        if (text.length >= LEAST) writeFileSync(join(folder, `${name}.br`), await compress(text));
      }),
  );
}
