/** Other people's code: listed, sealed, and without a known high advisory where the registry says so. */
import {
  auditPackages,
  billOfMaterials,
  lockedPackages,
  unnamedInstallScripts,
  unsealed,
} from "../packages";
import { type Row, timeSince } from "./row";

export async function prove(): Promise<Row[]> {
  return [proveBill(), proveAudit()];
}

function proveBill(): Row {
  const began = performance.now();
  const packages = lockedPackages();
  const { specVersion, components } = billOfMaterials();
  const unnamed = unnamedInstallScripts(packages).length;
  const open = unsealed(packages).length;
  return {
    promise: "what is built in is known, and installs nothing by itself",
    tried: `the lock file, and CycloneDX ${specVersion} of ${components.length} that run`,
    "how many": `${packages.length} packages`,
    result: `${open} not sealed, ${unnamed} with a script nobody decided on`,
    ok: components.length > 0 && unnamed + open === 0,
    time: timeSince(began),
  };
}

/** Where the registry gives no advisories the row says so; it is then no promise kept, and none broken. */
function proveAudit(): Row {
  const began = performance.now();
  const audit = auditPackages();
  return {
    promise: "no package has a known high advisory",
    tried: "npm audit",
    "how many": `${lockedPackages().length} packages`,
    result: audit.ok
      ? `${audit.high.length} high or critical ${audit.high.join(" ")}`.trim()
      : "not known: the registry gave no advisories",
    ok: audit.ok ? audit.high.length === 0 : null,
    time: timeSince(began),
  };
}
