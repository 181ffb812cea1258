import { statisticMethods } from "#statistics/index";
import { InvalidStatisticInput } from "#statistics/invalid-statistic-input";
import { defineCommand } from "../command.ts";
import { readJsonArgument } from "../read-json-argument.ts";
import { UsageError } from "../usage-error.ts";

/** `statistics METHOD`: one JSON object in, one out (contract.md section 5). */
export const statisticsCommand = defineCommand({
  name: "statistics",
  usage: "METODE [JSON]",
  summary: "regner én statistik af et JSON-objekt",
  choices: statisticMethods.map(({ id, summary }) => [id, summary] as const),
  options: {},
  async run({ print, stdin }, _options, [id, argument, ...more]) {
    const method = statisticMethods.find((each) => each.id === id);
    if (method === undefined || more.length > 0) {
      const known = statisticMethods.map((each) => each.id).join(", ");
      throw new UsageError(`Skriv én metode og højst ét JSON-objekt. Metoderne er ${known}.`);
    }
    const input = await readJsonArgument(argument, stdin);
    try {
      print(JSON.stringify(method.run(input)));
    } catch (error) {
      throw error instanceof InvalidStatisticInput ? new UsageError(error.message) : error;
    }
    return 0;
  },
});
