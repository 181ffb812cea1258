import { formatDanishShortDate } from "#kit/danish-date";
import { formatDecimal } from "#kit/danish-number";
import type { LocalDate } from "#kit/local-date";
import type { Block, Chapter, TableBlock } from "../report-document.ts";
import type { ReportInput, ReportScopeRow } from "../report-input.ts";
import { figure, plain, rich } from "../rich-text.ts";
import { hiddenText, nothingText } from "../sentences/describe-share.ts";

/** How many cases of each type, how old they are, and how far each level has come. */
export function scopeChapter({ audit, scope }: ReportInput): Chapter {
  const intro = plain(
    "Sagerne fordelt på sagstyper og deres alder. Et forløb er regnet fra sagens første hændelse, dog højst et år før den, der bragte sagen med i tilsynet, til sagens sidste hændelse i perioden.",
  );
  const blocks: readonly Block[] = [
    { kind: "paragraph", text: intro },
    ageTable(scope),
    levelTable(audit.levels),
  ];
  return { id: "omfang", title: "Omfang: sagernes fordeling og alder", blocks };
}

function ageTable(scope: readonly ReportScopeRow[]): TableBlock {
  const rows = scope.map((row) => [
    plain(row.title),
    rich`${figure({ kind: "scope", stratum: row.stratum }, row.cases === null ? hiddenText : formatDecimal(row.cases, 0))}`,
    plain(row.meanDays === null ? nothingText : formatDecimal(row.meanDays, 0)),
    plain(dateOrNothing(row.earliestStart)),
    plain(dateOrNothing(row.latestEnd)),
  ]);
  const columns = [
    { header: "Sagstype", align: "left", isWide: true },
    { header: "Antal sager", align: "right" },
    { header: "Gennemsnit, dage", align: "right" },
    { header: "Tidligste startdato", align: "right" },
    { header: "Seneste slutdato", align: "right" },
  ] as const;
  return {
    kind: "table",
    id: "sagernes-alder",
    caption: "Sagernes alder og fordeling",
    columns,
    rows: [...rows, totalRow(scope)],
  };
}

function totalRow(scope: readonly ReportScopeRow[]) {
  const counts = scope.map(({ cases }) => cases);
  const total = counts.includes(null)
    ? hiddenText
    : formatDecimal(
        counts.reduce<number>((sum, cases) => sum + (cases ?? 0), 0),
        0,
      );
  const starts = scope.flatMap(({ earliestStart }) => earliestStart ?? []).toSorted();
  const ends = scope.flatMap(({ latestEnd }) => latestEnd ?? []).toSorted();
  return [
    plain("I alt"),
    plain(total),
    plain(""),
    plain(dateOrNothing(starts[0] ?? null)),
    plain(dateOrNothing(ends.at(-1) ?? null)),
  ];
}

function levelTable(levels: ReportInput["audit"]["levels"]): TableBlock {
  const rows = levels.map(({ level, title, cases, isClosed }) => [
    plain(`Niveau ${level}: ${title}`),
    plain(formatDecimal(cases, 0)),
    plain(isClosed ? "lukket" : "åben"),
  ]);
  const columns = [
    { header: "Niveau", align: "left", isWide: true },
    { header: "Sager", align: "right" },
    { header: "Måling", align: "left" },
  ] as const;
  return { kind: "table", id: "niveauer", caption: "Sager på hvert niveau", columns, rows };
}

function dateOrNothing(date: LocalDate | null): string {
  return date === null ? nothingText : formatDanishShortDate(date);
}
