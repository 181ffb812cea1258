import type { CellValue, WriteSheet } from "hucre/xlsx";
import type { ReportLevelResult, ReportQuestion, ReportSplit } from "#report/report-input";
import { verdictWords } from "#statistics/measures/aendring-fra-baseline";
import { counts, questionColumns, shares, words, xlsxSheet } from "./xlsx-sheet.ts";

const changeColumns = [
  ...questionColumns,
  ...counts("Niveau", "Ja før", "Målt før", "Ja nu", "Målt nu"),
  ...shares("Forskel", "Interval, lav", "Interval, høj"),
  ...counts("Fishers p", "Justeret p"),
  words("Dom", 22),
  words("Bemærkning", 50),
  ...counts("Inden for sagstyper, odds", "Odds, lav", "Odds, høj", "p, sagstyper", "p, ens i typerne"),
  words("Inden for sagstyper", 80),
];

/** Each compared question since the baseline: alone, adjusted for all that were compared, and within the case types. */
export function changeSheet(questions: readonly ReportQuestion[]): WriteSheet {
  const rows = questions.flatMap((question): CellValue[][] => {
    const { id, text, baseline, change, levels } = question;
    const now = levels.find(({ level }) => level === baseline?.level);
    if (baseline === null || change === null || now === undefined) return [];
    const { difference, newcombe95, fisherExactP, adjustedP, verdict, manyNote } = change;
    const before = [baseline.level, ...countsOf(baseline), ...countsOf(now)];
    const judged = [difference, ...newcombe95, fisherExactP, adjustedP, verdictWords[verdict], manyNote];
    return [[id, text, ...before, ...judged, ...withinStrata(question)]];
  });
  return xlsxSheet("Ændring", changeColumns, rows);
}

function countsOf({ isHidden, hits, n }: ReportLevelResult): readonly (number | null)[] {
  return isHidden ? [null, null] : [hits, n];
}

function withinStrata({ acrossStrata }: ReportQuestion): readonly CellValue[] {
  if (acrossStrata === null) return [null, null, null, null, null, null];
  const { commonOddsRatio, oddsRatio95, p, homogeneityP, sentence } = acrossStrata;
  return [commonOddsRatio, ...(oddsRatio95 ?? [null, null]), p, homogeneityP, sentence];
}

const splitColumns = [
  ...questionColumns,
  words("Siden", 30),
  ...counts("Niveau", "Sager målt igen"),
  ...["Hele ændringen", "Praksis", "Bedømmelse", "Nyt kriterium"].flatMap((part) =>
    shares(part, `${part}, lav`, `${part}, høj`),
  ),
  words("I ord", 80),
];

/** "Stricter or worse?": the change in parts, where cases were measured again. */
export function splitSheet(questions: readonly ReportQuestion[]): WriteSheet {
  const rows = questions.flatMap(({ id, text, split }): CellValue[][] => {
    if (split === null) return [];
    const { from, level, anchors, total, practice, strictness, criteria, sentence } = split;
    const parts = [total, practice, strictness, criteria].flatMap(partCells);
    return [[id, text, from.title, level, anchors, ...parts, sentence]];
  });
  return xlsxSheet("Strengere eller dårligere", splitColumns, rows);
}

function partCells(part: ReportSplit["criteria"]): readonly (number | null)[] {
  return part === null ? [null, null, null] : [part.value, ...part.interval95];
}
