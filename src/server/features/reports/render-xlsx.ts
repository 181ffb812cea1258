import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { ReportInput, ReportLevelResult, ReportQuestion } from "#report/report-input";

const header = [
  "Spørgsmål",
  "Ordlyd",
  "Version",
  "Niveau",
  "Ja eller bedste grad",
  "Målt",
  "Andel",
  "Interval, lav",
  "Interval, høj",
  "Ikke relevant",
  "Ikke målbar endnu",
];
const widths = [16, 60, 9, 22, 12, 9, 9, 12, 12, 14, 18];
const shareColumns = [6, 7, 8];

/** The counts behind the report as numbers to reckon with: a sheet per landmark, then agreement. Hidden counts are empty cells. */
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
  const sheets = [...byLandmark, themes, reportedSheet(questions)].filter(({ rows = [] }) => rows.length > 1);
  return writeXlsx({ sheets: [...sheets, agreementSheet(questions)], properties: { title: audit.title } });
}

function sheet(title: string, questions: readonly ReportQuestion[]): WriteSheet {
  const rows = questions.flatMap((question) => [
    ...question.levels.map((result) => row(question, String(result.level), result)),
    ...(question.machine ? [row(question, "0 (datoerne, alle sager)", question.machine)] : []),
    ...(question.baseline ? [row(question, "baseline", question.baseline)] : []),
  ]);
  return tabular(title, header, widths, rows, shareColumns);
}

function row({ id, text, version }: ReportQuestion, level: string, result: ReportLevelResult): CellValue[] {
  const [low, high] = result.wilson95 ?? [null, null];
  const counts = result.isHidden ? [null, null] : [result.hits, result.n];
  const setAside = [result.notRelevant, result.notYetMeasurable];
  return [id, text, version, level, ...counts, result.share, low, high, ...setAside];
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
  const names = [
    "Spørgsmål",
    "Ordlyd",
    "Tallet er",
    "Niveau",
    "Andel",
    "Interval, lav",
    "Interval, høj",
    "Sager læst",
    "I sager",
    "Hvorfor dette tal",
  ];
  return tabular("At melde", names, [16, 60, 14, 9, 9, 12, 12, 11, 40, 80], rows, [4, 5, 6]);
}

function agreementSheet(questions: readonly ReportQuestion[]): WriteSheet {
  const rows = questions.flatMap(({ id, text, agreement }) =>
    agreement.map((pair): CellValue[] => {
      const { agree, pairs, firstStricter, secondStricter } = pair;
      const counts = pair.isHidden ? [null, null, null, null] : [agree, pairs, firstStricter, secondStricter];
      return [id, text, pair.levels.join(" og "), ...counts, pair.gwetsAC, pair.cohensKappa];
    }),
  );
  const names = [
    "Spørgsmål",
    "Ordlyd",
    "Niveauer",
    "Enige",
    "Par",
    "Første strengest",
    "Andet strengest",
    "Gwets AC",
    "Kappa",
  ];
  return tabular("Enighed", names, [16, 60, 10, 9, 9, 16, 16, 9, 9], rows, []);
}

function tabular(
  title: string,
  names: readonly string[],
  columnWidths: readonly number[],
  rows: readonly CellValue[][],
  percentColumns: readonly number[],
): WriteSheet {
  const columns = columnWidths.map((width, index) => ({
    width,
    ...(percentColumns.includes(index) && { numFmt: "0.0%" }),
  }));
  const freezePane = { rows: 1 };
  return { name: sheetName(title), columns, rows: [[...names], ...rows], freezePane };
}

/** Excel's own limits: 31 signs, and none of []:*?/\ . */
function sheetName(title: string): string {
  return title.replaceAll(/[[\]:*?/\\]/g, " ").slice(0, 31);
}
