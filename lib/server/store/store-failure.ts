import "server-only";

/** The database did not do what it was asked: it is away, full, or too slow. The caller may try again later. */
export class StoreFailure extends Error {
  override readonly name = "StoreFailure";
}
