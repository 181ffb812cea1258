import { formatDanishDate } from "#kit/danish-date";
import { formatDecimal } from "#kit/danish-number";
import type { Block, Chapter, RichText, TableBlock } from "../report-document.ts";
import type { ReportAgreement, ReportDates, ReportInput, ReportQuestion } from "../report-input.ts";
import { figure, plain, rich, unbroken } from "../rich-text.ts";
import { countCases } from "../sentences/count-words.ts";
import { agreementCell } from "../sentences/describe-agreement.ts";
import { countAndShareCell, questionLabel, shareFigureId } from "../sentences/describe-share.ts";

interface Dated {
  readonly question: ReportQuestion;
  readonly dates: ReportDates;
}

/** What the dates say of all cases, drawn or not, and whether people read them likewise; null where they answer nothing. */
export function levelZeroChapter(input: ReportInput): Chapter | null {
  const dated = input.questions.flatMap((question) =>
    question.machine === null ? [] : [{ question, dates: question.machine }],
  );
  const [first] = dated;
  if (first === undefined) return null;
  const notes = notesTo(dated);
  const blocks: readonly Block[] = [
    { kind: "paragraph", text: intro(first.dates, input) },
    datesTable(dated, input),
    ...(notes === "" ? [] : [{ kind: "paragraph", text: plain(notes) } as const]),
  ];
  return { id: "niveau-0", title: "Niveau 0: det siger datoerne", blocks };
}

function intro({ asOf }: ReportDates, { draw }: ReportInput): RichText {
  const all =
    draw === null
      ? "alle sager i grundlaget"
      : rich`alle ${figure({ kind: "draw", part: "grundlag" }, countCases(draw.frameSize))} i grundlaget`;
  return rich`Nogle spørgsmål er spørgsmål om datoer. Dem har Sagspejl regnet ud i ${all}, også dem, der ikke er trukket, som datoerne stod den ${formatDanishDate(asOf)}. Andelen er ja ud af de sager, datoerne svarer ja eller nej i. Den har ingen usikkerhed fra lodtrækningen, men er kun så rigtig som registreringerne. Metoden står i kapitlet »Metode«.`;
}

function datesTable(dated: readonly Dated[], { audit, landmarks }: ReportInput): TableBlock {
  const levels = audit.levels.filter(({ level }) =>
    dated.some(({ question }) => agreementWith(level, question) !== undefined),
  );
  // Outside the house none of them is shown.
  const tellsUndecided = dated.some(({ dates }) => dates.undecided !== null);
  return {
    kind: "table",
    id: "niveau-0-tal",
    caption: "Datoernes svar i alle sager, og hvor tit måleren svarede det samme",
    columns: [
      { header: "Spørgsmål", align: "left", isWide: true },
      { header: "Datoerne siger ja", align: "right" },
      ...(tellsUndecided ? [{ header: "Kan ikke afgøres", align: "right" as const }] : []),
      ...levels.map(({ level }) => ({
        header: `Enige med ${unbroken(`niveau ${level}`)}`,
        align: "right" as const,
      })),
    ],
    rows: dated.map(({ question, dates }) => [
      plain(`${questionLabel(question, landmarks)}${dates.asksMoreThanDates ? " *" : ""}`),
      countAndShareCell(shareFigureId(question, 0), dates.n === 0 && !dates.isHidden ? null : dates),
      ...(tellsUndecided ? [plain(formatDecimal(dates.undecided ?? 0, 0))] : []),
      ...levels.map(({ level }) => agreementCell(question.id, agreementWith(level, question))),
    ]),
  };
}

function agreementWith(level: number, { agreement }: ReportQuestion): ReportAgreement | undefined {
  return agreement.find(({ levels: [first, second] }) => first === 0 && second === level);
}

function notesTo(dated: readonly Dated[]): string {
  const isUnmet = dated.some(({ dates }) => dates.n === 0 && !dates.isHidden);
  const isMet = dated.some(({ question }) => question.agreement.some(({ levels: [first] }) => first === 0));
  return [
    ...(dated.some(({ dates }) => dates.asksMoreThanDates)
      ? ["* Spørgsmålet beder om mere, end datoer kan vise: Et ja siger kun, at datoerne er i orden."]
      : []),
    ...(isMet
      ? ["Enigheden er mellem datoerne og det første svar, måleren gav, før datoernes svar blev vist."]
      : []),
    ...(isUnmet ? ["En streg betyder, at ingen sager kunne måles endnu."] : []),
  ].join(" ");
}
