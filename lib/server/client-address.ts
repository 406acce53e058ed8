import "server-only";
import ip from "ipaddr.js";
import type { Range } from "./environment";

type Address = ReturnType<typeof ip.parse>;

/** What stands for a client whose socket has gone, so that no limit can be left by hanging up. */
export const UNKNOWN_CLIENT = "unknown";

/**
 * Who counts as the client of a request: the other end of the socket, unless that is a trusted proxy.
 * Then it is the last address of `X-Forwarded-For` that is not one of ours, because each proxy appends whom
 * it saw and everything further left can be made up. IPv6 is cut to its /64, which one household has whole.
 *
 * @param socket address of the socket's other end
 * @param forwarded the header, as it came
 * @returns an address in one spelling, such as "192.0.2.1" or "2001:db8:1:2::/64"
 */
export function clientAddress(
  socket: string | undefined,
  forwarded: string | undefined,
  trusted: readonly Range[],
): string {
  let client = parse(socket);
  if (client === undefined) return UNKNOWN_CLIENT;
  const hops = (forwarded ?? "").split(",").reverse();
  for (const hop of hops) {
    if (!isTrusted(client, trusted)) break;
    const before = parse(hop.trim());
    if (before === undefined) break;
    client = before;
  }
  return nameOf(client);
}

/** Understands "::ffff:192.0.2.1" as the IPv4 address that it is, and leaves out a zone and a port. */
function parse(text: string | undefined): Address | undefined {
  const bare = text
    ?.replace(/%.*$/, "")
    .replace(/^\[(.*)\](:\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
  return bare !== undefined && ip.isValid(bare) ? ip.process(bare) : undefined;
}

function isTrusted(address: Address, trusted: readonly Range[]): boolean {
  return trusted.some(
    ([network, bits]) => network.kind() === address.kind() && address.match(network, bits),
  );
}

function nameOf(address: Address): string {
  if (address.kind() === "ipv4") return address.toString();
  const network = address.toByteArray().map((byte, i) => (i < 8 ? byte : 0));
  return `${ip.fromByteArray(network).toString()}/64`;
}
