/** Has `give` ask for a document that ends in half a second, later where a busy machine was too slow to ask, and waits for it. */
export async function untilExpired(
  give: (expiresAt: string) => Promise<{ status: number }>,
): Promise<void> {
  for (let life = 500; life < 20_000; life *= 2) {
    const end = Date.now() + life;
    const { status } = await give(new Date(end).toISOString());
    if (status >= 300) continue;
    await new Promise((done) => setTimeout(done, end + 50 - Date.now()));
    return;
  }
  throw new Error("no document with a short life was made");
}
