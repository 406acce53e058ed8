/** What other people's code is in here: read from the lock file, from npm's bill of materials and its advisories. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const REGISTRY = "https://registry.npmjs.org/";

export type Locked = {
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
};

/** Every package of the lock file by its folder, ours left out. */
export function lockedPackages(): [string, Locked][] {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  return Object.entries<Locked>(packages).filter(([folder]) => folder !== "");
}

/** Packages that come with a script for their installation about which package.json does not say yes or no by name. */
export function unnamedInstallScripts(packages: readonly [string, Locked][]): string[] {
  const { allowScripts } = JSON.parse(readFileSync("package.json", "utf8"));
  return packages
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([folder]) => folder.replace(/^.*node_modules\//, ""))
    .filter((name) => typeof allowScripts[name] !== "boolean");
}

/** Packages that are from elsewhere than the registry, or without a mark of what they hold. */
export function unsealed(packages: readonly [string, Locked][]): string[] {
  return packages
    .filter(
      ([, { resolved, integrity }]) =>
        !(resolved ?? REGISTRY).startsWith(REGISTRY) || !integrity?.startsWith("sha512-"),
    )
    .map(([folder]) => folder);
}

/** The bill of materials as CycloneDX: what `npm run sbom` prints. @throws where npm cannot make it */
export function billOfMaterials(): { specVersion: string; components: { purl: string }[] } {
  const { status, stdout, stderr } = npm("run", "--silent", "sbom");
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

export type Audit = { ok: true; high: string[] } | { ok: false; reason: "no-answer" };

/** Packages of ours with an advisory that the registry calls high or critical. */
export function auditPackages(): Audit {
  const { stdout } = npm("audit", "--json", "--audit-level=high");
  try {
    const { vulnerabilities } = JSON.parse(stdout);
    if (vulnerabilities === undefined) return { ok: false, reason: "no-answer" };
    const found = Object.entries<{ severity: string }>(vulnerabilities);
    const high = found.filter(([, { severity }]) => /^(high|critical)$/.test(severity));
    return { ok: true, high: high.map(([name]) => name) };
  } catch {
    return { ok: false, reason: "no-answer" };
  }
}

function npm(...args: string[]) {
  const shell = process.platform === "win32";
  return spawnSync("npm", args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024, shell });
}
