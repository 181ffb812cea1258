import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { ReportInput, ReportLevelResult, ReportQuestion } from "#report/report-input";
import { agreementSheet } from "./xlsx-agreement.ts";
import { changeSheet, splitSheet } from "./xlsx-changes.ts";
import { datesSheet } from "./xlsx-dates.ts";
import { counts, questionColumns, shares, words, xlsxSheet } from "./xlsx-sheet.ts";

const header = [
  ...questionColumns,
  ...counts("Version"),
  words("Niveau", 22),
  ...counts("Ja eller bedste grad", "Målt"),
  ...shares("Andel", "Interval, lav", "Interval, høj"),
  ...counts("Ikke relevant", "Ikke målbar endnu"),
];

/**
 * The counts behind the report as numbers to reckon with: a sheet per landmark, then sheets of what they say (the share to
 * report, changes, their parts, the dates, agreement). Hidden counts are empty cells.
 */
export function renderXlsx({ audit, landmarks, questions }: ReportInput): Promise<Uint8Array> {
  const byLandmark = landmarks.map(({ id, title }) =>
    sheet(
      title,
      questions.filter(({ landmark, theme }) => landmark === id && !theme),
    ),
  );
  const themes = sheet(
    "Temaer",
    questions.filter(({ theme }) => theme),
  );
  const sheets = [
    ...byLandmark,
    themes,
    reportedSheet(questions),
    changeSheet(questions),
    splitSheet(questions),
    datesSheet(questions),
  ].filter(({ rows = [] }) => rows.length > 1);
  return writeXlsx({ sheets: [...sheets, agreementSheet(questions)], properties: { title: audit.title } });
}

function sheet(title: string, questions: readonly ReportQuestion[]): WriteSheet {
  const rows = questions.flatMap((question) => [
    ...question.levels.map((result) => row(question, String(result.level), result)),
    ...(question.baseline ? [row(question, "baseline", question.baseline)] : []),
  ]);
  return xlsxSheet(title, header, rows);
}

function row({ id, text, version }: ReportQuestion, level: string, result: ReportLevelResult): CellValue[] {
  const [low, high] = result.wilson95 ?? [null, null];
  const measured = result.isHidden ? [null, null] : [result.hits, result.n];
  const setAside = [result.notRelevant, result.notYetMeasurable];
  return [id, text, version, level, ...measured, result.share, low, high, ...setAside];
}

const kinds = {
  "som-svaret": "som svaret",
  korrigeret: "korrigeret",
  "med-datoerne": "med datoerne",
} as const satisfies Record<NonNullable<ReportQuestion["reported"]>["kind"], string>;

/** The one share per question to report, and why. */
function reportedSheet(questions: readonly ReportQuestion[]): WriteSheet {
  const rows = questions.flatMap(({ id, text, reported }): CellValue[][] => {
    if (reported === null) return [];
    const { kind, level, share, interval95, n, inCases, why } = reported;
    return [[id, text, kinds[kind], level, share, ...interval95, n, inCases, why]];
  });
  const columns = [
    ...questionColumns,
    words("Tallet er", 14),
    ...counts("Niveau"),
    ...shares("Andel", "Interval, lav", "Interval, høj"),
    ...counts("Sager læst"),
    words("I sager", 40),
    words("Hvorfor dette tal", 80),
  ];
  return xlsxSheet("At rapportere", columns, rows);
}
