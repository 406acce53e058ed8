import { getReady } from "@/lib/server/http/health";
import { refuseMethod } from "@/lib/server/http/refuse-method";

export const dynamic = "force-dynamic";

const other = refuseMethod("/api/health/ready");

export {
  getReady as GET,
  getReady as HEAD,
  other as DELETE,
  other as OPTIONS,
  other as PATCH,
  other as POST,
  other as PUT,
};
