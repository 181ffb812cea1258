import { dayInDenmark } from "#kit/clock";
import { formatDanishDate } from "#kit/danish-date";
import { formatDecimal } from "#kit/danish-number";
import type { Block, Chapter, TableBlock } from "../report-document.ts";
import type { ReportDraw, ReportInput } from "../report-input.ts";
import { code, figure, plain, rich } from "../rich-text.ts";
import { countCases } from "../sentences/count-words.ts";
import { hiddenText, nothingText } from "../sentences/describe-share.ts";

/** Which cases could be drawn, how the drawn ones were found, and what a sceptic needs to draw again. */
export function drawChapter({ draw, audit, answerHashes }: ReportInput): Chapter {
  const blocks = draw
    ? [
        ...frame(draw),
        sizes(draw, audit.levels),
        ...shortStrata(draw),
        ...replacements(draw),
        ...earlierDraws(draw),
        ...redraw(draw),
        ...recount(answerHashes),
      ]
    : [{ kind: "notice", text: plain("Der er endnu ikke trukket sager.") } as const];
  return { id: "udtraek", title: "Grundlag og udtræk", blocks };
}

function frame(draw: ReportDraw): readonly Block[] {
  const text = rich`Udtræksgrundlaget er alle de sager, der opfyldte tilsynets betingelser, da det blev bygget den ${dayOf(draw.frameBuiltAt)}. Det rummer ${figure({ kind: "draw", part: "grundlag" }, countCases(draw.frameSize))}. Størrelserne blev låst den ${dayOf(draw.planFixedAt)}, før frøet til lodtrækningen fandtes.`;
  if (draw.excluded.length === 0) return [{ kind: "paragraph", text }];
  const rows = draw.excluded.map(({ reason, cases }) => [plain(reason), plain(countOrHidden(cases))]);
  const columns = [
    { header: "Årsag", align: "left", isWide: true },
    { header: "Sager", align: "right" },
  ] as const;
  const table: TableBlock = {
    kind: "table",
    id: "uden-for-grundlaget",
    caption: "Sager uden for grundlaget",
    columns,
    rows,
  };
  return [{ kind: "paragraph", text }, table];
}

function sizes(draw: ReportDraw, levels: ReportInput["audit"]["levels"]): TableBlock {
  const header = [
    { header: "Sagstype", align: "left", isWide: true },
    { header: "I grundlaget", align: "right" },
    ...levels.map(({ level }) => ({ header: `Trukket, niveau ${level}`, align: "right" })),
  ] as TableBlock["columns"];
  const row = (title: string, counts: readonly number[]) => [
    plain(title),
    ...counts.map((count) => plain(formatDecimal(count, 0))),
  ];
  const counts = draw.strata.map(({ frameSize, drawn }) => [frameSize, ...drawn]);
  const totals = header
    .slice(1)
    .map((_, column) => counts.reduce((sum, line) => sum + (line[column] ?? 0), 0));
  const rows = [
    ...draw.strata.map(({ title }, index) => row(title, counts[index] ?? [])),
    row("I alt", totals),
  ];
  return {
    kind: "table",
    id: "udtraekkets-stoerrelse",
    caption: "Grundlag og udtrukne sager",
    columns: header,
    rows,
  };
}

function shortStrata({ short }: ReportDraw): readonly Block[] {
  return short.map(({ level, stratum, wanted, got }) => ({
    kind: "notice",
    text: plain(
      `${stratum} havde for få sager til niveau ${level}: der skulle bruges ${wanted}, og der var ${got}. Alle er med.`,
    ),
  }));
}

function replacements({ replacements: log }: ReportDraw): readonly Block[] {
  const heading = { kind: "heading", text: "Udskiftede sager" } as const;
  if (log.length === 0) return [heading, { kind: "paragraph", text: plain("Ingen sager er udskiftet.") }];
  const rule = "En sag, der ikke kan bruges, erstattes af næste lod i samme sagstype.";
  const said = rich`${rule} ${figure({ kind: "draw", part: "udskiftninger" }, `Der er udskiftet ${countCases(log.length)}.`)}`;
  const named = log.flatMap(({ caseNumber, ...rest }) =>
    caseNumber === null ? [] : [{ caseNumber, ...rest }],
  );
  if (named.length === 0) return [heading, { kind: "paragraph", text: said }];
  const table: TableBlock = {
    kind: "table",
    id: "udskiftninger",
    caption: "Udskiftede sager og grunden til det",
    columns: [
      { header: "Sag", align: "left" },
      { header: "Erstattet af", align: "left" },
      { header: "Grund", align: "left", isWide: true },
      { header: "Dato", align: "left" },
    ],
    rows: named.map(({ caseNumber, replacement, reason, at }) => [
      plain(caseNumber),
      plain(replacement ?? "ingen sag tilbage"),
      plain(reason),
      plain(dayOf(at)),
    ]),
  };
  return [heading, { kind: "paragraph", text: said }, table];
}

function earlierDraws({ earlier }: ReportDraw): readonly Block[] {
  if (earlier.length === 0) return [];
  const items = earlier.map(({ number, reason }) => plain(`Udtræk ${number} blev opgivet: ${reason}`));
  return [
    { kind: "heading", text: "Tidligere udtræk" },
    { kind: "list", items },
  ];
}

function redraw(draw: ReportDraw): readonly Block[] {
  const origin = draw.seedOrigin === "kastet" ? "kastet af serveren" : "oplyst udefra";
  const how =
    "Hver sag får et lod: SHA-256 af frøet, et kolon og sagsnummeret. Inden for hver sagstype tages de laveste lodder først, og et højere niveaus sager er de første af det lavere niveaus. Den, der har grundlaget og frøet, kan derfor trække igen og få de samme sager.";
  return [
    { kind: "heading", text: "Sådan efterprøves udtrækket" },
    { kind: "paragraph", text: plain(how) },
    {
      kind: "list",
      items: [
        rich`Frø, ${origin} den ${dayOf(draw.seedAt)}: ${draw.seed === null ? "vises, når du har afsluttet dine målinger" : code(draw.seed)}`,
        rich`Grundlagets fingeraftryk (SHA-256): ${code(draw.frameHash)}`,
      ],
    },
  ];
}

function recount(hashes: ReportInput["answerHashes"]): readonly Block[] {
  if (hashes.length === 0) return [];
  const how =
    "Hvert svar får et fingeraftryk (SHA-256), når det bliver givet, og et lukket niveaus fingeraftryk er regnet af dem alle. Bliver ét svar eller én bemærkning ændret bagefter, bliver det et andet. Kommunen kan vise, at det stadig er det samme, når Sagspejl regner tilsynet efter.";
  return [
    { kind: "heading", text: "Sådan efterprøves svarene" },
    { kind: "paragraph", text: plain(how) },
    {
      kind: "list",
      items: hashes.map(
        ({ level, hash }) => rich`Svarenes fingeraftryk på niveau ${String(level)}: ${code(hash)}`,
      ),
    },
  ];
}

function dayOf(instant: string): string {
  return formatDanishDate(dayInDenmark(instant));
}

function countOrHidden(cases: number | null): string {
  return cases === null ? hiddenText : cases === 0 ? nothingText : formatDecimal(cases, 0);
}
