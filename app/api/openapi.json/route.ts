import { json } from "@/lib/server/http/answer";
import { describeApi } from "@/lib/server/http/openapi";
import { refuseMethod } from "@/lib/server/http/refuse-method";

export const dynamic = "force-dynamic";

const describe = () => json(describeApi());
const other = refuseMethod("/api/openapi.json");

export {
  describe as GET,
  describe as HEAD,
  other as DELETE,
  other as OPTIONS,
  other as PATCH,
  other as POST,
  other as PUT,
};
