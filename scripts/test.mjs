import { check } from "./check.mjs";
import { ensureDebianPackages } from "./ensure-debian-packages.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { ensureNode } from "./ensure-node.mjs";

// `npm test`: from an empty clone to every check run. The last line is the closing figures.
ensureNode();
await ensureInstalled();
await ensureDebianPackages();
const { passed, failed } = await check();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
