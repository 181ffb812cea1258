import { performance } from "node:perf_hooks";
import { main } from "#server/cli/main";

// A process of its own, on what is built: `judge-files.ts CASES EVENTS` is `sagspejl duties` on two files, and what it cost.

const [cases = "", events = ""] = process.argv.slice(2);
const begun = performance.now();
const write = process.stdout.write;
process.stdout.write = () => true; // the command's own answer
const code = await main(["duties", "--case-files", cases, "--events", events, "--as-of", "2026-11-22"]);
process.stdout.write = write;
if (code !== 0) throw new Error(`the command ended with ${code}`);
const seconds = (performance.now() - begun) / 1000;
console.log(JSON.stringify({ seconds, memoryMiB: process.resourceUsage().maxRSS / 1024 }));
