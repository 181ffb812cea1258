import type { Command, CommandOption } from "./command.ts";
import { sharedOptions } from "./parse-command-line.ts";

/** What `sagspejl --help` prints. */
export function programHelp(commands: readonly Command[]): string {
  return [
    "Sagspejl: ledelsestilsyn, hvor hvert tal kan regnes efter.",
    "",
    "Brug: sagspejl KOMMANDO …",
    "",
    ...columns(commands.map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary])),
    "",
    "sagspejl KOMMANDO --help viser kommandoens tilvalg.",
  ].join("\n");
}

/** What `sagspejl KOMMANDO --help` prints. */
export function commandHelp({ name, usage, summary, choices = [], options }: Command): string {
  return [
    summary,
    "",
    `Brug: ${`sagspejl ${name} ${usage}`.trim()}`,
    "",
    ...(choices.length === 0 ? [] : [...columns(choices), ""]),
    ...columns(Object.entries({ ...options, ...sharedOptions }).map(optionLine)),
  ].join("\n");
}

function optionLine([name, { value, summary }]: [string, CommandOption]): [string, string] {
  return [value === undefined ? `--${name}` : `--${name} ${value}`, summary];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
