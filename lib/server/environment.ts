import "server-only";
import ip from "ipaddr.js";
import * as z from "zod/mini";

/** A range of addresses: its first one, and how many bits of it count. */
export type Range = ReturnType<typeof ip.parseCIDR>;
/** At most `points` in `seconds`; null where there is no limit. */
export type Limit = { points: number; seconds: number } | null;

/** Everything that the server takes from its environment, parsed once; docs/hosting.md describes each. */
export type Environment = z.infer<typeof environmentSchema>;

const whole = (least: number, most: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,9}$/, `must be a number from ${least} to ${most}`)),
    z.pipe(
      z.transform(Number),
      z
        .number()
        .check(
          z.minimum(least, `must be a number from ${least} to ${most}`),
          z.maximum(most, `must be a number from ${least} to ${most}`),
        ),
    ),
  );

const postgresUrl = z
  .string()
  .check(z.refine(namesDatabase, "must begin with postgres:// and name a host and a database"));

const ranges = z.pipe(
  z.string(),
  z.transform((value, context): Range[] => {
    const parsed = value.split(",").flatMap((part) => rangesOf(part.trim()) ?? [null]);
    const known = parsed.filter((range) => range !== null);
    if (known.length === parsed.length) return known;
    context.issues.push({
      code: "custom",
      input: value,
      message: "must be addresses, ranges such as 10.0.0.0/8, or loopback, with commas between",
    });
    return z.NEVER;
  }),
);

/** Counters in memory wait by a timer, which takes 2^31 - 1 milliseconds; with more it does not wait at all. */
const MOST_SECONDS = 2_147_483;

const limit = z.pipe(
  z.string().check(
    z.regex(/^(off|[1-9]\d{0,8}\/[1-9]\d{0,8})$/, 'must be "off" or COUNT/SECONDS'),
    z.refine(
      (value) => value === "off" || Number(value.split("/")[1]) <= MOST_SECONDS,
      `must have at most ${MOST_SECONDS} seconds`,
    ),
  ),
  z.transform((value): Limit => {
    const [points, seconds] = value.split("/").map(Number);
    return points === undefined || seconds === undefined ? null : { points, seconds };
  }),
);

const environmentSchema = z.object({
  PORT: z._default(whole(0, 65_535), 3000),
  HOST: z._default(z.string(), "127.0.0.1"),
  DATA_DIR: z._default(z.string(), "./var"),
  DATABASE_URL: z.optional(postgresUrl),
  DATABASE_POOL: z._default(whole(1, 200), 10),
  TRUSTED_PROXIES: z._default(ranges, []),
  LIMIT_CREATE: z._default(limit, { points: 300, seconds: 3600 }),
  LIMIT_CREATE_ALL: z._default(limit, { points: 10_000, seconds: 3600 }),
  LIMIT_WRITE: z._default(limit, { points: 600, seconds: 60 }),
  LIMIT_GUESS: z._default(limit, { points: 120, seconds: 600 }),
  LOG_LEVEL: z._default(z.enum(["silent", "error", "warn", "info"]), "info"),
  SHUTDOWN_SECONDS: z._default(whole(1, 600), 10),
});

/**
 * Reads the environment; an empty variable counts as none. The reason is one line that begins with the
 * variable's name and never repeats an address of a database, which holds a password.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): { ok: true; environment: Environment } | { ok: false; reason: string } {
  const given = Object.entries(variables).filter(
    ([, value]) => value !== undefined && value !== "",
  );
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return { ok: true, environment: parsed.data };
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]);
  const wanted =
    issue?.code === "invalid_value" ? `must be one of ${issue.values.join(", ")}` : issue?.message;
  const had = name === "DATABASE_URL" ? "" : `, not "${variables[name]}"`;
  return { ok: false, reason: `${name} ${wanted}${had}.` };
}

function namesDatabase(text: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { hostname, pathname, searchParams } = new URL(text);
  return (hostname !== "" || searchParams.has("host")) && pathname.length > 1;
}

function rangesOf(text: string): Range[] | undefined {
  if (text === "loopback") return [ip.parseCIDR("127.0.0.0/8"), ip.parseCIDR("::1/128")];
  const [first = ""] = text.split("/");
  // Else "10" would be 0.0.0.10, and "010.0.0.1" another than it seems.
  if (!first.includes(":") && !ip.IPv4.isValidFourPartDecimal(first)) return undefined;
  if (ip.isValidCIDR(text)) return [ip.parseCIDR(text)];
  if (!ip.isValid(text)) return undefined;
  const address = ip.process(text);
  return [[address, address.kind() === "ipv4" ? 32 : 128]];
}
