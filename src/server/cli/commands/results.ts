import { composeResults } from "#server/features/results/read-results";
import { auditOption, requireAudit, resolveAudit } from "../audit-option.ts";
import { defineCommand } from "../command.ts";
import { resultsTable } from "../results-table.ts";

/** `results`: every figure of an audit (contract.md section 6). */
export const resultsCommand = defineCommand({
  name: "results",
  usage: "",
  summary: "viser alle tal i et tilsyn",
  options: { audit: auditOption },
  async run({ openDatabase, print, json }, { audit }) {
    const wanted = requireAudit(audit);
    const database = await openDatabase();
    const results = await database.asSystem("the command line is the owner's", async (tx) =>
      composeResults(tx, await resolveAudit(tx, wanted), { withOpenLevels: true, filter: {} }),
    );
    print(json ? JSON.stringify(results) : resultsTable(results));
    return 0;
  },
});
