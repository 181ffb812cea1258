import { InvalidStatisticInput } from "#statistics/invalid-statistic-input";
import { ConfigError } from "../config.ts";
import { DataDirectoryTaken } from "../database/data-directory-lock.ts";
import { MigrationError } from "../database/migration-error.ts";
import { Refusal, RuleBroken } from "../errors.ts";
import { UnreadableFileError } from "../files/unreadable-file-error.ts";
import { UsageError } from "./usage-error.ts";

/** Errors whose message is already the sentence for the person at the keyboard. */
const spoken = [
  UsageError,
  ConfigError,
  DataDirectoryTaken,
  MigrationError,
  Refusal,
  UnreadableFileError,
  InvalidStatisticInput,
];

/** What the system said, by its code, in a sentence that says what to do. */
const systemSentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Databasen svarer ikke. Start PostgreSQL, eller ret adressen i DATABASE_URL.",
  ENOTFOUND: "Databasens værtsnavn findes ikke. Ret DATABASE_URL.",
  "28P01": "Databasen afviser brugeren eller adgangskoden. Ret DATABASE_URL.",
  "28000": "Databasen afviser brugeren. Ret DATABASE_URL, eller bed databaseadministratoren om adgang.",
  "3D000": "Databasen findes ikke. Opret den, eller ret navnet i DATABASE_URL.",
  EADDRINUSE: "Porten er optaget af et andet program. Stop det, eller vælg en anden port, fx PORT=3001.",
  EACCES:
    "Sagspejl mangler rettighed til mappen eller porten. Giv adgang, eller vælg en anden med --data eller PORT.",
  ENOSPC: "Disken er fuld. Gør plads, og prøv igen.",
};

/** What tells the person about any error, in Danish: one sentence, and a line for each thing that a rule found. */
export function errorSentence(error: unknown): string {
  if (error instanceof RuleBroken) return [error.message, ...error.findings].join("\n");
  if (spoken.some((type) => error instanceof type)) return (error as Error).message;
  const { code, message } = error as { code?: string; message?: string };
  const known = systemSentences[code ?? ""];
  if (known !== undefined) return known;
  const first = (message ?? String(error)).split("\n")[0]?.slice(0, 200);
  return `Noget gik galt (${first}). Prøv igen med LOG_LEVEL=debug, og send det, der så står, til it-drift.`;
}
