import { Inflate, strFromU8 } from "fflate";

/** Compressed bytes handed over at a time, so that the cap is looked at often. */
const CHUNK = 256;

/**
 * Inflates raw deflate to text, and stops a bomb while it inflates. @param cap most bytes to come out
 * @returns undefined where there is more, or where the bytes are not deflated text
 */
export function inflate(bytes: Uint8Array, cap: number): string | undefined {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    size += chunk.length;
    chunks.push(chunk);
    ended ||= final;
  });
  try {
    for (let at = 0; at < bytes.length && size <= cap; at += CHUNK) {
      stream.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    }
    if (!ended || size > cap) return undefined;
    const all = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return strFromU8(all);
  } catch {
    return undefined;
  }
}
