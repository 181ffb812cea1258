/** Oldest Node that Sagspejl runs on; the same as `engines` in package.json. */
const oldest = [20, 19];

/** Ends the process with a sentence when Node is too old. Must itself run on any Node with modules. */
export function ensureNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    `Sagspejl kræver Node.js ${oldest.join(".")} eller nyere, og her er ${process.versions.node}. ` +
      "Installér Node.js 24 LTS fra https://nodejs.org og prøv igen.",
  );
  process.exit(1);
}
