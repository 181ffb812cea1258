import { ensureInstalled } from "./ensure-installed.mjs";
import { ensureNode } from "./ensure-node.mjs";

// `npm start`: from an empty clone to a running Sagspejl. Only Node's own modules until the packages are there.
ensureNode();
await ensureInstalled();
process.argv.splice(2, 0, "serve");
await import("../bin/sagspejl");
