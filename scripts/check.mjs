import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./ensure-built.mjs";
import { runTool } from "./run-command.mjs";

const vitest = (...projects) => ["tests", projects.map((project) => `--project=${project}`)];
const tool = (file, ...args) => ["tool", [file, ...args]];

/** Every check, in the order that finds a mistake soonest. A check of kind `tests` counts as its tests, any other as one. */
const checks = {
  types: tool("typescript/bin/tsc", "-b"),
  lint: tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings"),
  architecture: vitest("architecture"),
  spelling: tool("cspell/bin.mjs", "--no-progress", "--no-summary"),
  "dead code": tool("knip/bin/knip.js"),
  "pure tests": vitest("pure"),
  "server tests": vitest("server"),
  journeys: vitest("journeys"),
};

/**
 * Runs every check, or those named, one after another; prints a line for each and the output of those that fail.
 * @param {string[]} names
 * @returns {Promise<{ passed: number, failed: number }>} tests and other checks together
 */
export async function check(names = Object.keys(checks)) {
  const total = { passed: 0, failed: 0 };
  for (const name of names) {
    const begun = performance.now();
    if (name === "journeys") await ensureBuilt();
    const { passed, failed, output } = await runCheck(...checks[name]);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
    console.log(
      `${failed === 0 ? "ok    " : "FAILED"} ${name.padEnd(16)} ${seconds} s  ${passed} passed, ${failed} failed`,
    );
    if (failed > 0) console.log(output.trimEnd());
  }
  return total;
}

async function runCheck(kind, args) {
  if (kind === "tests") return runTests(args);
  const [file, ...rest] = args;
  const { ok, output } = await runTool(file, rest, { quiet: true });
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
}

/** Vitest's own figures. A run that broke outside a test, or found none, is one failure more. */
async function runTests(projects) {
  const folder = await mkdtemp(join(tmpdir(), "sagspejl-check-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { ok, output } = await runTool("vitest/vitest.mjs", ["run", ...projects, ...reporters], {
    quiet: true,
  });
  const figures = JSON.parse(await readFile(report, "utf8").catch(() => "{}"));
  await rm(folder, { recursive: true });
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = figures;
  return { passed, failed: ok || failed > 0 ? failed : 1, output };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed } = await check(process.argv.length > 2 ? process.argv.slice(2) : undefined);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
