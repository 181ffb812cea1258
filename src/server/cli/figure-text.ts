import type { FigureView } from "#contract/figures";
import { formatDecimal } from "#kit/danish-number";

/** What `sagspejl figure` prints to a person: the number, what it is made of, and the way back to the seed. */
export function figureText(figure: FigureView): string {
  const { sentence, filter, measure, question, draw, audit } = figure;
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
    "",
    "Antallene",
    ...countLines(figure.counts),
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
  ].join("\n");
}

function countLines(counts: FigureView["counts"]): readonly string[] {
  const rows = counts.map(
    ({ label, count }) => [label, count === null ? "skjult" : formatDecimal(count, 0)] as const,
  );
  const width = Math.max(0, ...rows.map(([label]) => label.length));
  return rows.map(([label, count]) => `  ${label.padEnd(width)}  ${count}`);
}

function drawLines(draw: NonNullable<FigureView["draw"]>): readonly string[] {
  const levels = draw.levels.map(({ level, cases }) => `${cases} på niveau ${level}`).join(", ");
  return [
    `Udtræk ${draw.number}`,
    `  Grundlag  ${formatDecimal(draw.frameSize, 0)} sager, SHA-256 ${draw.frameHash}`,
    `  Frø       ${draw.seed} (${draw.seedAt})`,
    `  Trukket   ${levels} (${draw.drawnAt})`,
  ];
}

function noDraw({ audit: { source } }: FigureView): string {
  return source === null
    ? "Tallet hviler ikke på et udtræk i Sagspejl."
    : `Tallet er historisk: kun offentliggjort i »${source}«.`;
}
