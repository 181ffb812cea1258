import type { CountingSettingView, CountingView } from "#contract/counting";
import { type Counting, countingSettings } from "#law/counting/index";
import { countingOfDuty } from "#law/counting-of-duty";
import { duties } from "#law/index";
import type { AppDeps } from "#server/app-deps";
import type { Tx } from "#server/database/connect";
import { listCountingChoices, loadCounting, type StoredChoice } from "./counting-choices.store.ts";
import { countCasesToJudge } from "./duty-outcomes.store.ts";
import { lawHash } from "./law-hash.ts";

type AsUser = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;

/** What is open, what is chosen, and how far the cases are judged by it. */
export async function describeCounting(
  { database }: Pick<AppDeps, "database">,
  asUser: AsUser,
): Promise<CountingView> {
  const { counting, choices } = await asUser(async (tx) => ({
    counting: await loadCounting(tx),
    choices: await listCountingChoices(tx),
  }));
  const hash = await lawHash(counting);
  const cases = await database.asSystem("how many cases there are is no case's secret", (tx) =>
    countCasesToJudge(tx, hash),
  );
  return { settings: countingSettings.map((setting) => describe(setting, counting, choices)), cases };
}

function describe(
  { id, title, question, open, options, usual }: (typeof countingSettings)[number],
  counting: Counting,
  choices: readonly StoredChoice[],
): CountingSettingView {
  return {
    id,
    title,
    question,
    open,
    options: Object.entries(options).map(([option, words]) => ({ id: option, ...words })),
    usual,
    option: counting[id],
    choices: choices
      .filter(({ setting }) => setting === id)
      .map(({ setting: _setting, ...choice }) => choice),
    duties: duties
      .filter((duty) => countingOfDuty(duty).includes(id))
      .map((duty) => ({ id: duty.id, title: duty.title, provision: duty.source.provision })),
  };
}
