import { describe, expect, it } from "vitest";
import { readEnvironment } from "./environment";

const read = (variables: Record<string, string>) => readEnvironment(variables);
const reads = (name: string, value: string) => read({ [name]: value }).ok;

describe("what the environment may leave out", () => {
  it("stands as docs/hosting.md says", () => {
    expect(read({})).toEqual({
      ok: true,
      environment: {
        PORT: 3000,
        HOST: "127.0.0.1",
        DATA_DIR: "./var",
        DATABASE_POOL: 10,
        TRUSTED_PROXIES: [],
        LIMIT_CREATE: { points: 300, seconds: 3600 },
        LIMIT_CREATE_ALL: { points: 10_000, seconds: 3600 },
        LIMIT_WRITE: { points: 600, seconds: 60 },
        LIMIT_GUESS: { points: 120, seconds: 600 },
        LOG_LEVEL: "info",
        SHUTDOWN_SECONDS: 10,
      },
    });
  });

  it("holds nothing else, however much there is", () => {
    expect(read({ PATH: "/bin", HOME: "/root" })).toEqual(read({}));
  });
});

describe("a number", () => {
  it.each([
    ["PORT", "0", "65535", "65536"],
    ["DATABASE_POOL", "1", "200", "201"],
    ["SHUTDOWN_SECONDS", "1", "600", "601"],
  ])("such as %s goes from %s to %s", (name, least, most, more) => {
    expect([reads(name, least), reads(name, most)]).toEqual([true, true]);
    expect(reads(name, more)).toBe(false);
  });

  it("is written in digits alone", () => {
    for (const value of ["-1", "1.5", "1e3", "0x10", " 80", "1234567890"])
      expect(reads("PORT", value), value).toBe(false);
    expect([reads("DATABASE_POOL", "0"), reads("SHUTDOWN_SECONDS", "0")]).toEqual([false, false]);
  });
});

describe("a limit", () => {
  it.each(["1/1", "999999999/2147483", "off"])("may be %s", (value) => {
    expect(reads("LIMIT_WRITE", value)).toBe(true);
  });

  it.each(["0/60", "5/0", "5", "5/60/1", "OFF", "5 / 60", "-5/60", "1234567890/60", "1/2147484"])(
    "may not be %s",
    (value) => {
      expect(reads("LIMIT_WRITE", value)).toBe(false);
    },
  );
});

describe("a database elsewhere", () => {
  it.each([
    "postgres://app@db/headroom",
    "postgresql://app:x@db:5432/headroom",
    "postgres://[::1]/headroom?sslmode=verify-full",
    "postgres://app@%2Frun%2Fpostgresql/headroom",
    "postgres:///headroom?host=/run/postgresql",
  ])("is named by %s", (url) => {
    expect(reads("DATABASE_URL", url)).toBe(true);
  });

  it.each([
    "db",
    "http://db/headroom",
    "postgres:/db",
    "xpostgres://db/headroom",
    "postgres://db:port/x",
    "postgres://",
    "postgres:///headroom",
    "postgres://db",
    "postgres://db/",
  ])("is not named by %s", (url) => {
    expect(reads("DATABASE_URL", url)).toBe(false);
  });
});

describe("a trusted proxy", () => {
  it.each([
    "192.0.2.1",
    "10.0.0.0/8",
    "loopback",
    "::1",
    "2001:db8::/32",
    "::ffff:192.0.2.1",
    "loopback, 10.0.0.0/8,fd00::1",
  ])("may be %s", (value) => {
    expect(reads("TRUSTED_PROXIES", value)).toBe(true);
  });

  it.each([
    "10",
    "10/8",
    "10.1",
    "0x0a.0.0.1",
    "010.0.0.1",
    "167772161",
    "10.0.0.0/33",
    "1.2.3.4.5",
  ])("may not be %s", (value) => {
    expect(reads("TRUSTED_PROXIES", value)).toBe(false);
  });
});
