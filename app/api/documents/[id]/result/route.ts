import { refuseMethod } from "@/lib/server/http/refuse-method";
import { putResult } from "@/lib/server/http/write-part";

export const dynamic = "force-dynamic";

const other = refuseMethod("/api/documents/:id/result");

export {
  other as DELETE,
  other as GET,
  other as HEAD,
  other as OPTIONS,
  other as PATCH,
  other as POST,
  putResult as PUT,
};
