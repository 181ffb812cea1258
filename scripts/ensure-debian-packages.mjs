import { existsSync } from "node:fs";
import { findChromium, findPostgresFolder } from "./find-program.mjs";
import { runCommand } from "./run-command.mjs";

/** What the tests need beside npm's packages, and how to see that it is there. */
const needed = [
  { package: "chromium", what: "browseren Chromium", isThere: () => findChromium() !== undefined },
  {
    package: "postgresql",
    what: "databasen PostgreSQL 15 eller nyere",
    isThere: () => findPostgresFolder() !== undefined,
  },
];

/** Installs Debian's Chromium and PostgreSQL when they are absent and we may; else ends the process with what to install. */
export async function ensureDebianPackages() {
  const missing = needed.filter((each) => !each.isThere());
  if (missing.length === 0) return;
  const packages = missing.map((each) => each.package);
  const asRoot = await findWayToBeRoot();
  if (existsSync("/usr/bin/apt-get") && asRoot) {
    console.error(`Henter ${packages.join(" og ")} fra Debian …`);
    await runCommand(...asRoot("apt-get", "update", "-q"));
    await runCommand(
      ...asRoot(
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "install",
        "-qy",
        "--no-install-recommends",
        "-oDPkg::Lock::Timeout=300", // a new machine often updates itself just then
        ...packages,
      ),
    );
  }
  const absent = missing.filter((each) => !each.isThere());
  if (absent.length === 0) return;
  console.error(
    `Prøverne kræver ${absent.map((each) => each.what).join(" og ")}. ` +
      `Installér det (på Debian: apt install ${absent.map((each) => each.package).join(" ")}) og kør »npm test« igen.`,
  );
  process.exit(1);
}

/** How to run a program as root without being asked for a password; undefined when there is no way. */
async function findWayToBeRoot() {
  if (process.getuid?.() === 0) return (program, ...args) => [program, args];
  const { ok } = await runCommand("sudo", ["-n", "true"], { quiet: true });
  return ok ? (...command) => ["sudo", ["-n", ...command]] : undefined;
}
