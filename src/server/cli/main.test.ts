import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { main } from "./main.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sagspejl cli "));
  const frame =
    "sagsnummer;stratum;enhed;raadgiver\n2025-0001;§ 32;Nord;ab\n2025-0002;§ 32;Nord;cd\n2025-0003;§ 30;Syd;ef\n";
  await writeFile(join(folder, "frame.csv"), frame);
  await writeFile(join(folder, "broken.csv"), `${frame}2025-0001;§ 32;Nord;ab\n`);
  await writeFile(
    join(folder, "plan.json"),
    JSON.stringify({ levels: [{ level: 1, strata: { "§ 32": 1, "§ 30": 2 } }] }),
  );
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** One command line: exit code and what it wrote. */
async function run(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const code = await main(args);
  const written = (spy: typeof out) => spy.mock.calls.map(([text]) => String(text)).join("");
  return { code, out: written(out), said: written(said) };
}

test.each([
  ["no command", [], 2],
  ["an unknown command", ["tegn"], 2],
  ["an unknown option", ["draw", "--farve", "roed"], 2],
  ["an option without its value", ["draw", "--seed"], 2],
  ["a value for an option that takes none", ["draw", "--json=ja"], 2],
  ["an unknown statistic", ["statistics", "gennemsnit"], 2],
  ["JSON that is none", ["statistics", "proportion", "{"], 2],
  ["JSON that breaks the statistic's rules", ["statistics", "proportion", '{"yes":3,"n":2}'], 2],
  ["a file that is not there", ["draw", "--frame", "findes-ikke.csv", "--plan", "x", "--seed", "s"], 1],
])("%s: a sentence on stderr, nothing on stdout, no stack trace", async (_, args, code) => {
  const result = await run(...args);
  expect(result.code).toBe(code);
  if (args.length > 0) {
    expect(result.out).toBe("");
    expect(result.said).toMatch(/[.«]\n$/);
    expect(result.said).not.toMatch(/\n\s+at /);
  }
});

test("--help lists every command, and a command's own help its options", async () => {
  const { code, out } = await run("--help");
  expect(code).toBe(0);
  for (const name of ["serve", "draw", "statistics"]) expect(out).toContain(`  ${name}`);
  expect((await run("draw", "--help")).out).toMatch(/--seed TEKST +frøet/);
});

test("statistics prints one JSON object", async () => {
  const { code, out } = await run("statistics", "proportion", '{"yes":8,"n":10}');
  expect(code).toBe(0);
  expect(JSON.parse(out).wilson95[0]).toBeCloseTo(0.4902, 4);
});

test("draw gives the same cases for the same frame, plan and seed, and says where a stratum is short", async () => {
  const args = [
    "draw",
    "--frame",
    join(folder, "frame.csv"),
    "--plan",
    join(folder, "plan.json"),
    "--seed",
    "terning 4 2 6",
  ];
  const { code, out, said } = await run(...args);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    seed: "terning 4 2 6",
    frameSize: 3,
    short: [{ stratum: "§ 30", wanted: 2, got: 1 }],
  });
  expect(said).toContain("kun 1 sag");
  expect((await run(...args)).out).toContain(out);
});

test("a frame with a case twice is not drawn from at all", async () => {
  const { code, out, said } = await run(
    "draw",
    "--frame",
    join(folder, "broken.csv"),
    "--plan",
    join(folder, "plan.json"),
    "--seed",
    "s",
  );
  expect(code).toBe(1);
  expect(out).toBe("");
  expect(said).toContain("Linje 5: Sag 2025-0001 står allerede i linje 2.");
});
