import { searchEntries } from "@/lib/guide/search-entries";
import { currentGuide } from "@/lib/guides";
import { currentModel } from "@/lib/models";

export const dynamic = "force-static";

export function GET() {
  return Response.json(searchEntries(currentModel, currentGuide));
}
