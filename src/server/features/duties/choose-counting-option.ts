import { isChoice } from "#law/counting/choose-counting";
import { type CountingId, findCountingSetting } from "#law/counting/index";
import type { Tx } from "#server/database/connect";
import { AlreadyExists, RuleBroken } from "#server/errors";
import { allowAction } from "../audits/allow-action.ts";
import type { SignedInUser } from "../sign-in/signed-in-user.ts";
import { insertCountingChoice, loadCounting } from "./counting-choices.store.ts";

/** The head of quality chooses how to count from now on; what was chosen before stays on record. */
export async function chooseCountingOption(
  tx: Tx,
  actor: SignedInUser,
  choice: { readonly setting: CountingId; readonly option: string; readonly reason: string },
): Promise<void> {
  const { setting, option, reason } = choice;
  allowAction(actor, "choose-counting", "vælge, hvordan der tælles");
  if (!isChoice([setting, option]))
    throw new RuleBroken("ukendt-valg", "Det valg findes ikke. Vælg et af dem, der står på siden.");
  const before = (await loadCounting(tx))[setting];
  if (before === option) throw alreadyChosen(setting, option);
  await insertCountingChoice(tx, { setting, option, reason, userId: actor.id });
  await tx
    .insertInto("change_log")
    .values({
      user_id: actor.id,
      action: "optaelling-valgt",
      subject: setting,
      details: JSON.stringify({ from: before, to: option, reason }),
    })
    .execute();
}

function alreadyChosen(setting: CountingId, option: string): AlreadyExists {
  const title = findCountingSetting(setting).options[option]?.title;
  return new AlreadyExists("allerede-valgt", `Der tælles allerede sådan: »${title}«. Vælg noget andet.`);
}
