import type { DrawPart } from "#audit/results/figure-id";
import type { ReportInput } from "#report/report-input";
import { whole } from "#report/sentences/arithmetic";
import { type Explanation, hiddenBecauseSmall } from "./explanation.ts";

/** A number of the draw itself; null before the cases are drawn. `input` is hidden already where it leaves the house. */
export function explainDraw(part: DrawPart, { draw, audit }: ReportInput): Explanation | null {
  if (draw === null) return null;
  switch (part) {
    case "grundlag":
      return {
        name: "Sager i udtræksgrundlaget",
        value: whole(draw.frameSize),
        isWhole: true,
        measure: null,
        counts: [
          ...draw.strata.map(({ title, frameSize }) => ({ label: title, count: frameSize })),
          { label: "I alt", count: draw.frameSize },
          ...draw.excluded.map(({ reason, cases }) => ({
            label: `Ude af grundlaget: ${reason}`,
            count: cases,
          })),
        ],
        arithmetic: [],
      };
    case "stoerrelser":
      return {
        name: "Sager på hvert niveau",
        value: audit.levels.map(({ level, cases }) => `${whole(cases)} på niveau ${level}`).join(", "),
        isWhole: true,
        measure: null,
        counts: draw.strata.flatMap(({ title, drawn }) =>
          audit.levels.map(({ level }, place) => ({
            label: `${title}, niveau ${level}`,
            count: drawn[place] ?? 0,
          })),
        ),
        arithmetic: [],
      };
    case "udskiftninger":
      return {
        name: "Udskiftede sager",
        value: whole(draw.replacements.length),
        isWhole: true,
        measure: null,
        counts: [{ label: "Udskiftninger i loggen", count: draw.replacements.length }],
        arithmetic: [],
      };
  }
}

/** The measured cases of one case type; null for a case type that is not there. */
export function explainScope(stratum: string, { scope }: ReportInput): Explanation | null {
  const row = scope.find((one) => one.stratum === stratum);
  if (row === undefined) return null;
  return {
    name: `Målte sager i ${row.title}`,
    value: row.cases === null ? null : whole(row.cases),
    why: hiddenBecauseSmall,
    isWhole: true,
    measure: null,
    counts: scope.map(({ title, cases }) => ({ label: title, count: cases })),
    arithmetic: [],
  };
}
