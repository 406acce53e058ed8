import { describe, expect, it } from "vitest";
import { readEnvironment } from "./environment";

function reasonOf(variables: Record<string, string>): string {
  const read = readEnvironment(variables);
  return read.ok ? "" : read.reason;
}

describe("the environment", () => {
  it("does without any variable, and takes an empty one for none", () => {
    const bare = readEnvironment({});
    const empty = readEnvironment({ PORT: "", DATABASE_URL: "", LIMIT_WRITE: "" });
    expect(bare).toEqual(empty);
    expect(bare).toMatchObject({ ok: true, environment: { PORT: 3000, HOST: "127.0.0.1" } });
  });

  it("reads limits as a count in seconds, or none", () => {
    const read = readEnvironment({ LIMIT_WRITE: "5/60", LIMIT_GUESS: "off" });
    expect(read).toMatchObject({
      environment: { LIMIT_WRITE: { points: 5, seconds: 60 }, LIMIT_GUESS: null },
    });
  });

  it.each([
    ["PORT", "http", 'PORT must be a number from 0 to 65535, not "http".'],
    ["PORT", "70000", 'PORT must be a number from 0 to 65535, not "70000".'],
    ["LIMIT_CREATE", "0/5", 'LIMIT_CREATE must be "off" or COUNT/SECONDS, not "0/5".'],
    ["LIMIT_CREATE", "5", 'LIMIT_CREATE must be "off" or COUNT/SECONDS, not "5".'],
    [
      "LIMIT_CREATE",
      "1/2592000",
      'LIMIT_CREATE must have at most 2147483 seconds, not "1/2592000".',
    ],
    ["LOG_LEVEL", "loud", 'LOG_LEVEL must be one of silent, error, warn, info, not "loud".'],
    [
      "TRUSTED_PROXIES",
      "10.0.0.0/8, nginx",
      'TRUSTED_PROXIES must be addresses, ranges such as 10.0.0.0/8, or loopback, with commas between, not "10.0.0.0/8, nginx".',
    ],
  ])("says in one line what is wrong with %s=%s", (name, value, line) => {
    expect(reasonOf({ [name]: value })).toBe(line);
  });

  it("never repeats the address of a database, which holds a password", () => {
    const reason = reasonOf({ DATABASE_URL: "mysql://app:hunter2@db/headroom" });
    expect(reason).toBe("DATABASE_URL must begin with postgres:// and name a host and a database.");
  });
});
