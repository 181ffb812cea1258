import { readFileSync } from "node:fs";

/** Ends the process with a sentence when Node is older than package.json's `engines`. Must itself run on an old Node. */
export function ensureNode() {
  const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const oldest = engines.node.replace(">=", "");
  const [oldestMajor, oldestMinor] = oldest.split(".").map(Number);
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `Sagspejl kræver Node.js ${oldest} eller nyere, og her er ${process.versions.node}. ` +
      "Installér Node.js 24 LTS fra https://nodejs.org og prøv igen.",
  );
  process.exit(1);
}
