import "server-only";

/**
 * The database did not do what it was asked: it is away, full, or too slow. The caller may try again later.
 * The class exists once in each of the process's two bundles, so it is known by its name.
 */
export class StoreFailure extends Error {
  override readonly name = "StoreFailure";

  static is(error: unknown): boolean {
    return error instanceof Error && error.name === "StoreFailure";
  }
}
