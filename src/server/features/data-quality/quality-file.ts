import type { CellValue } from "hucre/xlsx";
import type { QualityFileFormat } from "#contract/data-quality";
import type { Named } from "#contract/fields";
import type { LocalDate } from "#kit/local-date";
import { findQualityRule } from "#law/quality/index";
import { qualityKinds } from "#law/quality/quality-rule";
import { type TableFile, writeTableFile } from "#server/files/table-file";
import { everyRule } from "./count-findings.ts";
import type { FindingCount } from "./data-quality.store.ts";

const header = ["Regel", "Slags", "Hvad er galt", "Enhed", "Dag", "Fund", "Sager med fund", "Af sager"];
const widths = [34, 12, 52, 24, 12, 8, 15, 10];

/** The counts as rows to reckon with, one for each day, unit and rule; a rule that the law no longer has is left out. */
export function qualityFile(
  counts: readonly FindingCount[],
  units: readonly Named[],
  today: LocalDate,
  format: QualityFileFormat,
): Promise<TableFile> {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const rows = counts.flatMap((count): CellValue[][] => {
    const rule = findQualityRule(count.rule);
    if (rule === undefined && count.rule !== everyRule) return [];
    const [kind, title] = rule === undefined ? ["", "Alle regler"] : [qualityKinds[rule.kind], rule.title];
    const { day, unitId, findings, cases, ofCases } = count;
    return [[count.rule, kind, title, names.get(unitId) ?? unitId, day, findings, cases, ofCases]];
  });
  const fileName = `datakvalitet-${today}-intern`;
  return writeTableFile({ header, widths, rows, title: "Datakvalitet", sheetName: today, fileName }, format);
}
