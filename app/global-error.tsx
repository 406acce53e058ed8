"use client";

/**
 * Stands in for the whole page where even its frame failed. In every page's script, so it is short; the
 * styles are still there. What the server sends in such a case is made by scripts/plain-pages.mjs.
 */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main className="mx-auto w-full max-w-[48rem] px-5 py-8">
          <h1>Something went wrong</h1>
          <p className="mt-3">Your answers are kept on this device. Reload the page to go on.</p>
        </main>
      </body>
    </html>
  );
}
