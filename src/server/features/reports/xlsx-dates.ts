import type { CellValue, WriteSheet } from "hucre/xlsx";
import type { ReportQuestion } from "#report/report-input";
import { counts, questionColumns, shares, words, xlsxSheet } from "./xlsx-sheet.ts";

const columns = [
  ...questionColumns,
  ...counts("Ja", "Målt"),
  ...shares("Andel"),
  ...counts("Ikke relevant", "Ikke målbar endnu", "Kan ikke afgøres", "Sager i alt"),
  words("Datoerne læst", 14),
  words("Beder om mere end datoer", 26),
];

/** What the dates say of every case of the frame: level 0. */
export function datesSheet(questions: readonly ReportQuestion[]): WriteSheet {
  const rows = questions.flatMap(({ id, text, machine }): CellValue[][] => {
    if (machine === null) return [];
    const { isHidden, hits, n, share, notRelevant, notYetMeasurable, undecided, cases } = machine;
    const settled = isHidden ? [null, null] : [hits, n];
    const asked = machine.asksMoreThanDates ? "ja" : "nej";
    return [
      [id, text, ...settled, share, notRelevant, notYetMeasurable, undecided, cases, machine.asOf, asked],
    ];
  });
  return xlsxSheet("Niveau 0", columns, rows);
}
