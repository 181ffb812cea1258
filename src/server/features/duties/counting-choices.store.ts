import { isChoice } from "#law/counting/choose-counting";
import { type Counting, type CountingId, defaultCounting } from "#law/counting/index";
import type { Tx } from "#server/database/connect";

export interface StoredChoice {
  readonly setting: string;
  readonly option: string;
  readonly reason: string;
  readonly chosenBy: string;
  /** ISO instant. */
  readonly chosenAt: string;
}

/** Every choice ever made, the latest first. */
export async function listCountingChoices(tx: Tx): Promise<readonly StoredChoice[]> {
  const rows = await tx
    .selectFrom("counting_choice")
    .innerJoin("app_user", "app_user.id", "chosen_by")
    .select(["setting", "option", "reason", "name", "chosen_at"])
    .orderBy("counting_choice.id", "desc")
    .execute();
  return rows.map(({ name, chosen_at, ...row }) => ({ ...row, chosenBy: name, chosenAt: chosen_at }));
}

/**
 * How the municipality counts now, or counted at the instant `asOf`. A choice that this version of the program does not know
 * is passed over.
 */
export async function loadCounting(tx: Tx, asOf = "infinity"): Promise<Counting> {
  const rows = await tx
    .selectFrom("counting_choice")
    .distinctOn("setting")
    .select(["setting", "option"])
    .where("chosen_at", "<=", asOf)
    .orderBy("setting")
    .orderBy("id", "desc")
    .execute();
  const known = rows.map(({ setting, option }) => [setting, option] as const).filter(isChoice);
  return { ...defaultCounting, ...Object.fromEntries(known) };
}

/** Adds a choice, in the name of the one who makes it. */
export async function insertCountingChoice(
  tx: Tx,
  choice: { setting: CountingId; option: string; reason: string; userId: string },
): Promise<void> {
  const { setting, option, reason, userId } = choice;
  await tx.insertInto("counting_choice").values({ setting, option, reason, chosen_by: userId }).execute();
}
