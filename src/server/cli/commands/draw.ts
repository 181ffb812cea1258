import { readFile } from "node:fs/promises";
import { checkPlan } from "#audit/draw/check-plan";
import type { DrawPlan } from "#audit/draw/draw-plan";
import { drawSample } from "#audit/draw/draw-sample";
import type { FrameRow } from "#audit/draw/frame-row";
import { type FrameLine, parseFrame } from "#audit/draw/parse-frame";
import { parsePlan } from "#audit/draw/parse-plan";
import { openTable } from "#server/files/read-table";
import { UnreadableFileError } from "#server/files/unreadable-file-error";
import { type CommandContext, defineCommand } from "../command.ts";
import { UsageError } from "../usage-error.ts";

/** `draw`: anyone's draw, from files and a seed alone, touching no database (contract.md section 4). */
export const drawCommand = defineCommand({
  name: "draw",
  usage: "",
  summary: "trækker sager af et udtræksgrundlag, så enhver kan trække dem igen",
  options: {
    frame: {
      type: "string",
      value: "FIL",
      summary: "udtræksgrundlaget: sagsnummer, stratum, enhed, raadgiver (- for standard ind)",
    },
    plan: { type: "string", value: "FIL", summary: "antal pr. niveau og stratum (plan.json)" },
    seed: { type: "string", value: "TEKST", summary: "frøet" },
  },
  async run(context, { frame, plan, seed }) {
    if (frame === undefined || plan === undefined || seed === undefined) {
      throw new UsageError("Giv både --frame, --plan og --seed. Se »sagspejl draw --help«.");
    }
    const rows = await readFrame(frame, context);
    const sizes = await readPlan(plan);
    const remarks = checkPlan(sizes, rows);
    for (const { sentence } of remarks) context.say(sentence);
    if (remarks.some(({ stops }) => stops))
      throw new UnreadableFileError("Planen kan ikke trækkes. Ret antallene, og træk igen.");
    context.print(JSON.stringify(drawSample(rows, sizes, seed)));
    return 0;
  },
});

/** Throws with every problem of the frame: a draw from a part of it would be another draw. */
async function readFrame(path: string, { stdin }: CommandContext): Promise<readonly FrameRow[]> {
  const { header, rows } = await openTable(path === "-" ? stdin : path);
  const lines: FrameLine[] = [];
  const unreadable: string[] = [];
  for await (const { line, cells, problem } of rows) {
    if (problem === null)
      lines.push({
        line,
        columns: Object.fromEntries(header.map((name, index) => [name.trim(), cells[index] ?? ""])),
      });
    else unreadable.push(`Linje ${line}: ${problem}`);
  }
  const frame = parseFrame(lines);
  const problems = [...unreadable, ...frame.problems.map(({ line, reason }) => `Linje ${line}: ${reason}`)];
  if (problems.length > 0) throw new UnreadableFileError(problems.join("\n"));
  return frame.rows;
}

async function readPlan(path: string): Promise<DrawPlan> {
  const reading = parsePlan(await readJsonFile(path));
  if ("problems" in reading) throw new UnreadableFileError(reading.problems.join("\n"));
  return reading.plan;
}

async function readJsonFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    throw new UnreadableFileError(
      `Planen ${path} findes ikke eller er ikke gyldig JSON. Ret den, og prøv igen.`,
    );
  }
}
