import { parseArgs } from "node:util";
import type { Command, CommandOption, OptionValue } from "./command.ts";
import { UsageError } from "./usage-error.ts";

/** The options that every command has. */
export const sharedOptions = {
  data: { type: "string", value: "MAPPE", summary: "den indlejrede databases mappe (i stedet for DATA_DIR)" },
  json: { type: "boolean", summary: "svar til et program: JSON på standard ud, alt andet på standard fejl" },
  help: { type: "boolean", summary: "denne hjælp" },
} as const satisfies Record<string, CommandOption>;

export interface CommandLine {
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly positionals: readonly string[];
}

/** Reads what follows the command's name. Throws {@link UsageError}. */
export function parseCommandLine(command: Command, args: readonly string[]): CommandLine {
  const declared: Readonly<Record<string, CommandOption>> = { ...command.options, ...sharedOptions };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(declared).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
      ),
    });
    const booleans = Object.entries(declared).filter(([, { type }]) => type === "boolean");
    const options = {
      ...Object.fromEntries(booleans.map(([name]) => [name, false])),
      ...values,
    } as CommandLine["options"];
    return { options, positionals };
  } catch (error) {
    throw new UsageError(`${sentenceFor(error)} Se »sagspejl ${command.name} --help«.`);
  }
}

function sentenceFor(error: unknown): string {
  const { message, code } = error as { message: string; code?: string };
  const [, named = ""] = /'(-[^' <]*)/.exec(message) ?? [];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `Tilvalget ${named} kendes ikke.`;
  return message.includes("does not take")
    ? `Tilvalget ${named} tager ingen værdi.`
    : `Tilvalget ${named} mangler sin værdi.`;
}
