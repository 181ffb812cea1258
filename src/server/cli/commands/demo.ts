import { Conflict } from "#server/errors";
import { isEmpty, loadDemo, usualOpenCases } from "#server/features/demo/load-demo";
import { systemClock } from "#server/system-clock";
import { defineCommand } from "../command.ts";
import { UsageError } from "../usage-error.ts";

const fewestCases = 100;
const mostCases = 50_000;

/** `demo`: Eksempelby Kommune into an empty database, of any size. */
export const demoCommand = defineCommand({
  name: "demo",
  usage: "",
  summary: "henter den opdigtede Eksempelby Kommune ind i en tom database",
  options: {
    cases: {
      type: "string",
      value: "ANTAL",
      summary: `åbne sager (${usualOpenCases}, når intet er angivet)`,
    },
  },
  async run({ openDatabase, print, say, json }, { cases }) {
    const openCases = readCount(cases);
    const database = await openDatabase();
    if (!(await isEmpty(database))) {
      throw new Conflict(
        "ikke-tom",
        "Databasen er ikke tom. Giv en tom mappe med --data, så intet bliver overskrevet.",
      );
    }
    await loadDemo(database, {
      openCases,
      today: systemClock.today(),
      onProgress: (step) => say(`  ${step}`),
    });
    print(
      json ? JSON.stringify({ openCases }) : "Eksempelby Kommune er klar. Start den med »sagspejl serve«.",
    );
    return 0;
  },
});

function readCount(text: string | undefined): number {
  if (text === undefined) return usualOpenCases;
  const count = Number(text);
  if (Number.isInteger(count) && count >= fewestCases && count <= mostCases) return count;
  throw new UsageError(`Giv --cases som et helt tal mellem ${fewestCases} og ${mostCases}.`);
}
