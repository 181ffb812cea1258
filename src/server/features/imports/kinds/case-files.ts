import { sql } from "kysely";
import { readCaseFileRow } from "#casefile/read-case-file-row";
import type { CaseRecord } from "#casefile/reading";
import { recogniseCpr } from "#casefile/recognise-cpr";
import type { Tx } from "#server/database/connect";
import type { ApplyContext, ImportKind } from "../import-kind.ts";
import type { SealedCpr } from "../seal-cpr.ts";
import { judgeRepeatedKey, type Target, upsertStaged } from "./upsert-staged.ts";

const columns = [
  "case_number",
  "child_ref",
  "child_cpr_sealed",
  "child_cpr_mac",
  "birth_date",
  "unit_id",
  "raadgiver",
  "area",
  "opened",
  "closed",
] as const;

const target: Target = {
  table: "case_file",
  key: ["case_number"],
  // Not the seal: it is another each time, for the same number too.
  compared: columns.filter((column) => column !== "child_cpr_sealed" && column !== "case_number"),
  columns,
  reported: { column: "sagsnummer", noun: "Sagen" },
};

/** How a case's `enhed` becomes a unit: its id or its name, whatever the letters' case; an unknown one is its own id. */
export type FindUnit = (enhed: string) => string;

/** sager.csv. A CPR number is sealed before it leaves this process and is never written in clear. */
export function caseFileImport(findUnit: FindUnit, seal: (cpr: string) => SealedCpr): ImportKind {
  return {
    kind: "sager",
    stagingShape: sql`select * from case_file`,
    columns,
    read(record: CaseRecord) {
      const reading = readCaseFileRow(record);
      if (!reading.ok) return reading;
      const { caseNumber, child, birthDate, unit, raadgiver, area, opened, closed } = reading.value;
      const cpr = recogniseCpr(child);
      const sealed = cpr === null ? null : seal(cpr);
      const childValues = sealed === null ? [child, null, null] : [null, sealed.sealed, sealed.mac];
      return {
        ok: true,
        value: [caseNumber, ...childValues, birthDate, findUnit(unit), raadgiver, area, opened, closed],
      };
    },
    judges: [judgeRepeatedKey(target)],
    async apply(tx, context) {
      const warnings = await addUnits(tx, context);
      return { ...(await upsertStaged(tx, target, context)), warnings };
    },
  };
}

/** Units that the files know and we do not come into being, with a warning: a misspelt unit is seen by nobody but the head. */
async function addUnits(tx: Tx, { staging, dryRun }: ApplyContext): Promise<string[]> {
  const unknown = sql<{ unit_id: string }>`
    select distinct unit_id from ${staging} as staged
    where not exists (select from unit where unit.id = staged.unit_id) order by unit_id`;
  const { rows } = await unknown.execute(tx);
  if (rows.length === 0) return [];
  if (!dryRun)
    await tx
      .insertInto("unit")
      .values(rows.map(({ unit_id }) => ({ id: unit_id, name: unit_id })))
      .execute();
  const verb = dryRun ? "vil blive oprettet" : "er oprettet";
  return rows.map(
    ({ unit_id }) => `Enheden »${unit_id}« fandtes ikke og ${verb}. Er navnet stavet forkert, så ret filen.`,
  );
}
