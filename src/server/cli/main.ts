import { readConfig } from "../config.ts";
import type { Database } from "../database/connect.ts";
import { type Command, type CommandContext, exitCodes, type OptionValue } from "./command.ts";
import { demoCommand } from "./commands/demo.ts";
import { drawCommand } from "./commands/draw.ts";
import { dutiesCommand } from "./commands/duties.ts";
import { figureCommand } from "./commands/figure.ts";
import { importCommand } from "./commands/import.ts";
import { reportCommand } from "./commands/report.ts";
import { resultsCommand } from "./commands/results.ts";
import { serveCommand } from "./commands/serve.ts";
import { statisticsCommand } from "./commands/statistics.ts";
import { verifyCommand } from "./commands/verify.ts";
import { errorSentence } from "./error-sentence.ts";
import { commandHelp, programHelp } from "./help-text.ts";
import { openPreparedDatabase } from "./open-prepared-database.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { UsageError } from "./usage-error.ts";

/** Every command, in the order of the help. */
const commands: readonly Command[] = [
  serveCommand,
  demoCommand,
  importCommand,
  dutiesCommand,
  drawCommand,
  resultsCommand,
  figureCommand,
  reportCommand,
  verifyCommand,
  statisticsCommand,
];

/** Runs one command line (without `node` and the program's name) and gives the exit code. Never throws. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await runCommandLine(args);
  } catch (error) {
    process.stderr.write(`${errorSentence(error)}\n`);
    if (isDebugging() && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return error instanceof UsageError ? exitCodes.wrongUsage : exitCodes.failed;
  }
}

async function runCommandLine([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "help") {
    process.stdout.write(`${programHelp(commands)}\n`);
    return name === undefined ? exitCodes.wrongUsage : 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) throw new UsageError(`Kommandoen »${name}« kendes ikke. Se »sagspejl --help«.`);
  const { options, positionals } = parseCommandLine(command, rest);
  if (options["help"] === true) {
    process.stdout.write(`${commandHelp(command)}\n`);
    return 0;
  }
  return runCommand(command, options, positionals);
}

async function runCommand(
  command: Command,
  { data, json, ...options }: Readonly<Record<string, OptionValue>>,
  positionals: readonly string[],
): Promise<number> {
  const config = readConfig(typeof data === "string" ? { dataDir: data } : {});
  let database: Database | undefined;
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const context: CommandContext = {
    config,
    json: json === true,
    stdin: process.stdin,
    print: (answer) => void process.stdout.write(`${answer}\n`),
    say,
    async openDatabase() {
      database ??= await openPreparedDatabase(config, say);
      return database;
    },
  };
  try {
    return await command.run(context, options, positionals);
  } finally {
    await database?.close();
  }
}

/** Asked apart from the command's own configuration, which may be what failed. */
function isDebugging(): boolean {
  try {
    return readConfig().logLevel === "debug";
  } catch {
    return false;
  }
}
