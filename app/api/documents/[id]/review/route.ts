import { refuseMethod } from "@/lib/server/http/refuse-method";
import { putReview } from "@/lib/server/http/write-part";

export const dynamic = "force-dynamic";

const other = refuseMethod("/api/documents/:id/review");

export {
  other as DELETE,
  other as GET,
  other as HEAD,
  other as OPTIONS,
  other as PATCH,
  other as POST,
  putReview as PUT,
};
