import type { FigureView } from "#contract/figures";
import { formatDanishDate, formatDanishTime } from "#kit/danish-date";
import { formatDecimal } from "#kit/danish-number";
import { momentAt } from "#law/moment";

/** What `sagspejl figure` prints to a person: the number, what it is made of, and the way back to the seed. */
export function figureText(figure: FigureView): string {
  const { sentence, filter, measure, counts, question, draw, audit, commands } = figure;
  return [
    sentence,
    "",
    `  Id         ${figure.reference}`,
    `  Tilsyn     ${audit.title}`,
    `  Talt over  ${filter.length === 0 ? "hele kommunen" : filter.join(", ")}`,
    ...(measure
      ? [
          "",
          `Tallet er »${measure.title}« (${measure.id})`,
          `  Tæller   ${measure.numerator}`,
          `  Nævner   ${measure.denominator}`,
        ]
      : []),
    ...(counts.length === 0 ? [] : ["", "Antallene", ...countLines(counts)]),
    ...(figure.arithmetic.length === 0
      ? []
      : ["", "Regnestykket", ...figure.arithmetic.map((line) => `  ${line}`)]),
    ...(question
      ? [
          "",
          `Spørgsmålet ${question.id}, version ${question.version}`,
          `  ${question.text}`,
          `  SHA-256  ${question.hash}`,
        ]
      : []),
    "",
    ...(draw ? drawLines(draw) : [noDraw(figure)]),
    "",
    "Regn efter",
    ...commands.map((command) => `  ${command}`),
  ].join("\n");
}

/** A count that is a number of its own is followed by its id. */
function countLines(counts: FigureView["counts"]): readonly string[] {
  const rows = counts.map(({ label, count, figure }) => ({
    label,
    count: count === null ? "skjult" : formatDecimal(count, 0),
    id: figure === null ? "" : `${figure.auditId}/${figure.id}`,
  }));
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));
  const [labels, numbers] = [widest(rows.map(({ label }) => label)), widest(rows.map(({ count }) => count))];
  return rows.map(({ label, count, id }) =>
    `  ${label.padEnd(labels)}  ${count.padStart(numbers)}  ${id}`.trimEnd(),
  );
}

function drawLines(draw: NonNullable<FigureView["draw"]>): readonly string[] {
  const levels = draw.levels.map(({ level, cases }) => `${cases} på niveau ${level}`).join(", ");
  return [
    `Udtræk ${draw.number}`,
    `  Grundlag  ${formatDecimal(draw.frameSize, 0)} sager, SHA-256 ${draw.frameHash}`,
    `  Frø       ${draw.seed} (${clockTime(draw.seedAt)})`,
    `  Trukket   ${levels} (${clockTime(draw.drawnAt)})`,
  ];
}

/** `30. september 2025 kl. 08.30`. */
function clockTime(instant: string): string {
  const { date, time } = momentAt(instant);
  return `${formatDanishDate(date)} ${formatDanishTime(time ?? "")}`;
}

function noDraw({ audit: { source } }: FigureView): string {
  return source === null
    ? "Tallet hviler ikke på et udtræk i Sagspejl."
    : `Tallet er historisk: kun offentliggjort i »${source}«.`;
}
