import { verifyStoredAudit } from "#server/features/verification/verify-stored-audit";
import { auditOption, requireAudit, resolveAudit } from "../audit-option.ts";
import { defineCommand, exitCodes } from "../command.ts";

/** `verify`: recomputes an audit from frame, seed and answers; exit code 1 when something differs. */
export const verifyCommand = defineCommand({
  name: "verify",
  usage: "",
  summary: "regner et tilsyn efter, forfra, og siger, hvad der afviger",
  options: { audit: auditOption },
  async run({ openDatabase, print, json }, { audit }) {
    const wanted = requireAudit(audit);
    const database = await openDatabase();
    const found = await database.asSystem("an audit is recomputed from all of its cases", async (tx) => {
      const id = await resolveAudit(tx, wanted);
      return { audit: id, ...(await verifyStoredAudit(tx, id)) };
    });
    const { checked, differences } = found;
    if (json) print(JSON.stringify(found));
    else {
      print(`Tilsyn ${found.audit} er regnet efter:`);
      for (const sentence of checked) print(`  ${sentence}`);
      for (const { sentence } of differences) print(`AFVIGER: ${sentence}`);
      print(differences.length === 0 ? "Alt stemmer." : `${differences.length} afviger.`);
    }
    return differences.length === 0 ? 0 : exitCodes.failed;
  },
});
