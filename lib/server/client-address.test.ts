import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address";
import { type Range, readEnvironment } from "./environment";

function trust(proxies: string): readonly Range[] {
  const read = readEnvironment({ TRUSTED_PROXIES: proxies });
  if (!read.ok) throw new Error(read.reason);
  return read.environment.TRUSTED_PROXIES;
}

describe("the client of a request", () => {
  it("is the other end of the socket, whatever a header says, where no proxy is trusted", () => {
    expect(clientAddress("203.0.113.9", "198.51.100.1", [])).toBe("203.0.113.9");
    expect(clientAddress("203.0.113.9", "198.51.100.1", trust("loopback"))).toBe("203.0.113.9");
  });

  it("is whom the trusted proxy saw, not what the client wrote further left", () => {
    const proxies = trust("loopback, 10.0.0.0/8, 2001:db8:ffff::1");
    expect(clientAddress("127.0.0.1", "198.51.100.1", proxies)).toBe("198.51.100.1");
    expect(clientAddress("127.0.0.1", "1.1.1.1, 198.51.100.1, 10.2.3.4", proxies)).toBe(
      "198.51.100.1",
    );
    expect(clientAddress("::1", "8.8.8.8, 203.0.113.5:4711", proxies)).toBe("203.0.113.5");
    expect(clientAddress("2001:db8:ffff::1", "192.0.2.7", proxies)).toBe("192.0.2.7");
  });

  it("stops at what is no address", () => {
    const proxies = trust("loopback");
    expect(clientAddress("127.0.0.1", "198.51.100.1, nonsense", proxies)).toBe("127.0.0.1");
    expect(clientAddress("127.0.0.1", "", proxies)).toBe("127.0.0.1");
    expect(clientAddress("127.0.0.1", undefined, proxies)).toBe("127.0.0.1");
  });

  it("is one household for all addresses of a /64, and one for both spellings of IPv4", () => {
    const one = clientAddress("2001:db8:1:2:3:4:5:6", undefined, []);
    expect(clientAddress("2001:db8:1:2::1%eth0", undefined, [])).toBe(one);
    expect(clientAddress("2001:db8:1:3::1", undefined, [])).not.toBe(one);
    expect(clientAddress("::ffff:203.0.113.9", undefined, [])).toBe("203.0.113.9");
  });

  it("has a name even where the socket has gone", () => {
    expect(clientAddress(undefined, "198.51.100.1", trust("loopback"))).toBe("unknown");
  });
});
