/** Scripts that the build makes beside the framework's own: one file each, under a name that says what it holds. */
import { createHash } from "node:crypto";
import { build } from "esbuild";

/** The entry with all that it imports. @param define what stands in place of names that only the build knows */
export async function bundleScript(entry, define = {}) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', ...define },
  });
  return outputFiles[0].contents;
}

/** A mark of a file's content for its name, or for a list of what there is. */
export function markOf(content) {
  return createHash("sha256").update(content).digest("base64url").slice(0, 16);
}
