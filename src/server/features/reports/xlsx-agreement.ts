import type { CellValue, WriteSheet } from "hucre/xlsx";
import type { ReportQuestion } from "#report/report-input";
import { counts, questionColumns, words, xlsxSheet } from "./xlsx-sheet.ts";

const columns = [
  ...questionColumns,
  words("Hvem", 14),
  ...counts("Enige", "Par", "Første strengest", "Andet strengest"),
  ...counts("Gwets AC", "AC, lav", "AC, høj", "Kappa", "Kappa, lav", "Kappa, høj"),
];

/** How alike two levels answered, and the dates (level 0) and each level. */
export function agreementSheet(questions: readonly ReportQuestion[]): WriteSheet {
  const rows = questions.flatMap(({ id, text, agreement }) =>
    agreement.map((pair): CellValue[] => {
      const { agree, pairs, firstStricter, secondStricter } = pair;
      const [acLow, acHigh] = pair.gwetsACInterval95 ?? [null, null];
      const [kappaLow, kappaHigh] = pair.cohensKappaInterval95 ?? [null, null];
      const who = pair.levels.map((level) => (level === 0 ? "datoerne" : String(level))).join(" og ");
      const coefficients = [pair.gwetsAC, acLow, acHigh, pair.cohensKappa, kappaLow, kappaHigh];
      return [id, text, who, agree, pairs, firstStricter, secondStricter, ...coefficients];
    }),
  );
  return xlsxSheet("Enighed", columns, rows);
}
