import type { Tx } from "../database/connect.ts";
import { NotFound } from "../errors.ts";
import { findLatestClosedAudit } from "../features/results/audits-with-results.store.ts";
import type { CommandOption } from "./command.ts";
import { UsageError } from "./usage-error.ts";

/** `--audit ID`, as every command about an audit takes it. */
export const auditOption = {
  type: "string",
  value: "ID",
  summary: "tilsynet, eller latest-closed for det senest lukkede",
} as const satisfies CommandOption;

/** Throws {@link UsageError} when the option is absent. */
export function requireAudit(option: string | undefined): string {
  if (option === undefined) throw new UsageError("Giv tilsynet med --audit ID, fx --audit latest-closed.");
  return option;
}

/** The audit's id; `latest-closed` stands for one. Throws {@link NotFound} when it is not there, and when no audit is closed. */
export async function resolveAudit(tx: Tx, option: string): Promise<string> {
  if (option !== "latest-closed") {
    const audits = await tx.selectFrom("audit").select("id").orderBy("id").execute();
    if (audits.some(({ id }) => id === option)) return option;
    const known = audits.length === 0 ? "ingen" : audits.map(({ id }) => id).join(", ");
    throw new NotFound("ukendt-tilsyn", `Tilsynet »${option}« findes ikke. Tilsyn i databasen: ${known}.`);
  }
  const id = await findLatestClosedAudit(tx);
  if (id === null)
    throw new NotFound("intet-lukket-tilsyn", "Intet tilsyn er lukket endnu. Giv tilsynets id.");
  return id;
}
