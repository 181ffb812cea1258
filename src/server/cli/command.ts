import type { Config } from "../config.ts";
import type { Database } from "../database/connect.ts";

/** Exit codes beside 0 (done). */
export const exitCodes = { failed: 1, wrongUsage: 2, doneWithRejectedRows: 3 } as const;

export interface CommandOption {
  readonly type: "string" | "boolean";
  /** What stands for the value in the help, e.g. `FIL`. */
  readonly value?: string;
  /** May be given more than once. */
  readonly multiple?: true;
  readonly summary: string;
}

/** An option's value: all of them where it may be given more than once. */
export type OptionValue = string | boolean | readonly string[] | undefined;

export type OptionValues<Options extends Record<string, CommandOption>> = {
  readonly [Name in keyof Options]: Options[Name] extends { type: "boolean" }
    ? boolean
    : Options[Name] extends { multiple: true }
      ? readonly string[] | undefined
      : string | undefined;
};

/** What every command is given. Answers go to stdout, everything said on the way to stderr. */
export interface CommandContext {
  readonly config: Config;
  /** `--json`: the answer is for a program. */
  readonly json: boolean;
  readonly stdin: AsyncIterable<Uint8Array>;
  print(answer: string): void;
  say(line: string): void;
  /** The database, migrated; closed when the command is done. */
  openDatabase(): Promise<Database>;
}

export interface Command {
  readonly name: string;
  /** What follows the name, e.g. `FIL…`; empty for none. */
  readonly usage: string;
  readonly summary: string;
  /** More rows for the command's own help: what may be written, and what it means. */
  readonly choices?: readonly (readonly [string, string])[];
  readonly options: Readonly<Record<string, CommandOption>>;
  /** The exit code. */
  run(
    context: CommandContext,
    options: Readonly<Record<string, OptionValue>>,
    positionals: readonly string[],
  ): Promise<number>;
}

/** A command whose `run` knows the types of its options. */
export function defineCommand<const Options extends Record<string, CommandOption>>(definition: {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly choices?: readonly (readonly [string, string])[];
  readonly options: Options;
  run(
    context: CommandContext,
    options: OptionValues<Options>,
    positionals: readonly string[],
  ): Promise<number>;
}): Command {
  // parseArgs gives exactly the options declared, a boolean false when absent (parse-command-line.ts).
  return {
    ...definition,
    run: (context, options, positionals) =>
      definition.run(context, options as OptionValues<Options>, positionals),
  };
}
