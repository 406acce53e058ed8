import { sql } from "kysely";
import type { Database } from "@/lib/server/store/tables";

/** How many sealed documents a store holds, expired ones included. */
export async function countDocuments(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom("documents")
    .select(sql<number>`count(*)`.as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
