import type { ChangeVerdict } from "#statistics/measures/aendring-fra-baseline";

const splitParts = ["i-alt", "praksis", "strenghed", "kriterium"] as const;
const drawParts = ["grundlag", "stoerrelser", "udskiftninger"] as const;
export type SplitPart = (typeof splitParts)[number];
export type DrawPart = (typeof drawParts)[number];

/** What a published number is: it names the measure and what is measured, never the value. A null level is the one that leads. */
export type FigureId =
  /** The share of yes, or of the best grade; level 0 is what the dates say. */
  | { readonly kind: "share"; readonly questionId: string; readonly level: number }
  | { readonly kind: "corrected" | "reported" | "previous" | "since-previous"; readonly questionId: string }
  | { readonly kind: "baseline" | "change"; readonly questionId: string; readonly level: number | null }
  /** How many questions changed so. */
  | { readonly kind: "changes"; readonly verdict: ChangeVerdict }
  | { readonly kind: "agreement"; readonly questionId: string; readonly levels: readonly [number, number] }
  /** All questions under one; null: of every two levels. */
  | { readonly kind: "agreement-sum"; readonly levels: readonly [number, number] | null }
  | { readonly kind: "landmark"; readonly landmark: string; readonly level: number | null }
  | { readonly kind: "split"; readonly questionId: string; readonly part: SplitPart }
  | { readonly kind: "draw"; readonly part: DrawPart }
  /** Cases of one case type among those measured. */
  | { readonly kind: "scope"; readonly stratum: string };

const verdictParts = [
  ["fremgang", "fremgang"],
  ["tilbagegang", "tilbagegang"],
  ["ingen-sikker-aendring", "ingen-sikker"],
] as const satisfies readonly (readonly [ChangeVerdict, string])[];

/** The id as it is printed: `spoergsmaal:IND-06:niveau-2`, `aendring:IND-06`, `enighed:IND-06:1-2`, `udtraek:grundlag`. */
export function formatFigureId(figure: FigureId): string {
  switch (figure.kind) {
    case "share":
      return `spoergsmaal:${figure.questionId}:niveau-${figure.level}`;
    case "corrected":
      return `spoergsmaal:${figure.questionId}:korrigeret`;
    case "reported":
      return `spoergsmaal:${figure.questionId}:rapporteret`;
    case "baseline":
      return `baseline:${figure.questionId}${onLevel(figure.level)}`;
    case "change":
      return `aendring:${figure.questionId}${onLevel(figure.level)}`;
    case "previous":
      return `forrige:${figure.questionId}`;
    case "since-previous":
      return `siden-forrige:${figure.questionId}`;
    case "changes":
      return `aendring:${verdictParts.find(([verdict]) => verdict === figure.verdict)?.[1]}`;
    case "agreement":
      return `enighed:${figure.questionId}:${figure.levels.join("-")}`;
    case "agreement-sum":
      return `enighed:${figure.levels?.join("-") ?? "alle"}`;
    case "landmark":
      return `pejlemaerke:${figure.landmark}${onLevel(figure.level)}`;
    case "split":
      return `deling:${figure.questionId}:${figure.part}`;
    case "draw":
      return `udtraek:${figure.part}`;
    case "scope":
      return `omfang:${figure.stratum}`;
  }
}

/** Reads an id back; null where it is none of ours. */
export function parseFigureId(text: string): FigureId | null {
  const [family = "", subject = "", rest, ...more] = text.split(":");
  if (subject === "" || rest === "" || more.length > 0) return null;
  const read = Object.hasOwn(readers, family) ? readers[family] : undefined;
  return read?.(subject, rest) ?? null;
}

type Reader = (subject: string, rest: string | undefined) => FigureId | null;

const readers: Readonly<Record<string, Reader>> = {
  spoergsmaal: readQuestion,
  baseline: (questionId, rest) => atLevel(rest, (level) => ({ kind: "baseline", questionId, level })),
  aendring: readChange,
  forrige: (questionId, rest) => (rest === undefined ? { kind: "previous", questionId } : null),
  "siden-forrige": (questionId, rest) => (rest === undefined ? { kind: "since-previous", questionId } : null),
  enighed: readAgreement,
  pejlemaerke: (landmark, rest) => atLevel(rest, (level) => ({ kind: "landmark", landmark, level })),
  deling: (questionId, rest) => {
    const part = splitParts.find((one) => one === rest);
    return part === undefined ? null : { kind: "split", questionId, part };
  },
  udtraek: (subject, rest) => {
    const part = drawParts.find((one) => one === subject);
    return part === undefined || rest !== undefined ? null : { kind: "draw", part };
  },
  omfang: (stratum, rest) => (rest === undefined ? { kind: "scope", stratum } : null),
};

function readQuestion(questionId: string, rest: string | undefined): FigureId | null {
  if (rest === "korrigeret") return { kind: "corrected", questionId };
  if (rest === "rapporteret") return { kind: "reported", questionId };
  return atLevel(rest, (level) => (level === null ? null : { kind: "share", questionId, level }));
}

function readChange(subject: string, rest: string | undefined): FigureId | null {
  const verdict = verdictParts.find(([, word]) => word === subject)?.[0];
  if (verdict !== undefined) return rest === undefined ? { kind: "changes", verdict } : null;
  return atLevel(rest, (level) => ({ kind: "change", questionId: subject, level }));
}

function readAgreement(subject: string, rest: string | undefined): FigureId | null {
  if (rest === undefined && subject === "alle") return { kind: "agreement-sum", levels: null };
  const [, first, second] = /^([0-4])-([1-4])$/.exec(rest ?? subject) ?? [];
  if (first === undefined || second === undefined) return null;
  const levels = [Number(first), Number(second)] as const;
  return rest === undefined
    ? { kind: "agreement-sum", levels }
    : { kind: "agreement", questionId: subject, levels };
}

function atLevel(text: string | undefined, make: (level: number | null) => FigureId | null): FigureId | null {
  if (text === undefined) return make(null);
  const [, level] = /^niveau-([0-4])$/.exec(text) ?? [];
  return level === undefined ? null : make(Number(level));
}

function onLevel(level: number | null): string {
  return level === null ? "" : `:niveau-${level}`;
}
