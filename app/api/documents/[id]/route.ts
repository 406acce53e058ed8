import { refuseMethod } from "@/lib/server/http/refuse-method";
import { getDocument, patchDocument, removeDocument } from "@/lib/server/http/whole-document";

export const dynamic = "force-dynamic";

const other = refuseMethod("/api/documents/:id");

export {
  getDocument as GET,
  getDocument as HEAD,
  other as OPTIONS,
  other as POST,
  other as PUT,
  patchDocument as PATCH,
  removeDocument as DELETE,
};
