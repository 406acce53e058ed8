/** Who the coach said they are, once for all reviews on this device. */
import "client-only";
import { database } from "./database";

const KEY = "coach-name";

/** "" where nobody has said it, or where nothing can be read. */
export async function readCoachName(): Promise<string> {
  try {
    return (await (await database()).get("settings", KEY)) ?? "";
  } catch {
    return "";
  }
}

export async function keepCoachName(name: string): Promise<void> {
  await (await database()).put("settings", name, KEY);
}
