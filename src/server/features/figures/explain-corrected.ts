import { formatDecimal, formatRatio } from "#kit/danish-number";
import { correctionLine, rangeWords, tenths } from "#report/sentences/arithmetic";
import { andelMedDatoerne } from "#statistics/measures/andel-med-datoerne";
import { korrigeretAndel } from "#statistics/measures/korrigeret-andel";
import { type AskedQuestion, type ExplainedCount, type Explanation, nameOf } from "./explanation.ts";

/** Level 1's share had level 2 read all its cases; from the blind answers. Null where the results do not show it. */
export function explainCorrected(asked: AskedQuestion): Explanation | null {
  const { corrected, agreement, id } = asked.result;
  if (corrected === null) return null;
  const met = agreement.find(({ levels: [first, second] }) => first === 1 && second === 2);
  const pairs = met && "bothYes" in met ? met : null;
  const first = firstLevelOf(asked);
  return {
    name: `Andel ja på ${nameOf(asked.result)}, niveau 1 rettet af niveau 2`,
    value: tenths(corrected.corrected),
    range: rangeWords(corrected.corrected95),
    measure: korrigeretAndel,
    counts: [...first.counts, ...(pairs ? pairCounts(pairs) : [])],
    arithmetic: [
      ...(pairs ? [correctionLine(first, pairs, corrected.corrected)] : []),
      `Standardfejlen er ${formatDecimal(100 * corrected.standardError, 1)} procentpoint. 95 %-intervallet samler usikkerheden på niveau 1's ja og på det, niveau 2 fandt bag ja og bag nej (Jeffreys' grænser, MOVER); har niveau 2 læst alle sagerne, er det Wilsons for dets egen andel: ${rangeWords(corrected.corrected95)}.`,
    ],
    question: asked,
    answers: { questionId: id, level: 1 },
  };
}

/** Level 1's blind yes and no: as counts, where the answers that stand are still the blind ones, else as shares. */
function firstLevelOf({ result: { corrected, levels } }: AskedQuestion) {
  const naive = corrected?.naive ?? 0;
  const level1 = levels.find(({ level }) => level === 1);
  const n = level1?.n ?? 0;
  const yes = Math.round(naive * n);
  if (level1 === undefined || Math.abs(yes - naive * n) > 1e-6)
    return { yes: tenths(naive), no: tenths(1 - naive), counts: [] };
  const counts: readonly ExplainedCount[] = [
    { label: "Niveau 1: ja og nej i alt", count: n },
    { label: "Niveau 1: ja", count: yes },
  ];
  return { yes: formatRatio(yes, n), no: formatRatio(n - yes, n), counts };
}

function pairCounts({
  bothYes,
  onlyFirstYes,
  onlySecondYes,
  bothNo,
}: Record<"bothYes" | "onlyFirstYes" | "onlySecondYes" | "bothNo", number>): readonly ExplainedCount[] {
  return [
    { label: "Af niveau 1's ja har niveau 2 læst", count: bothYes + onlyFirstYes },
    { label: "… og fastholdt som ja", count: bothYes },
    { label: "Af niveau 1's nej har niveau 2 læst", count: onlySecondYes + bothNo },
    { label: "… og ændret til ja", count: onlySecondYes },
  ];
}

/** The one share to report, and why it is that one. */
export function explainReported(asked: AskedQuestion): Explanation | null {
  const { reported, machine, id } = asked.result;
  if (reported === null) return null;
  const { kind, level, share, interval95, n, why, inCases, phases = [] } = reported;
  const from = {
    "som-svaret": { measure: null, figure: { kind: "share", questionId: id, level } },
    korrigeret: { measure: korrigeretAndel, figure: { kind: "corrected", questionId: id } },
    "med-datoerne": { measure: andelMedDatoerne, figure: null },
  } as const;
  const { measure, figure } = from[kind];
  const read = { label: "Sager, som et menneske har målt", count: n, ...(figure && { figure }) };
  return {
    name: `Andelen at rapportere på ${nameOf(asked.result)}`,
    value: tenths(share),
    range: rangeWords(interval95),
    measure,
    counts:
      phases.length === 0 ? [read] : [...(machine ? dateCounts(id, machine) : []), ...readCounts(phases)],
    arithmetic: [...sumLines(reported), why, ...(inCases === null ? [] : [`I antal sager: ${inCases}.`])],
    question: asked,
    answers: { questionId: id, level },
  };
}

function dateCounts(
  questionId: string,
  { yes, no, notRelevant, notYetMeasurable, undecided }: NonNullable<AskedQuestion["result"]["machine"]>,
): readonly ExplainedCount[] {
  const figure = { kind: "share", questionId, level: 0 } as const;
  return [
    { label: "Datoerne siger ja", count: yes, figure },
    { label: "Datoerne siger nej", count: no, figure },
    ...[
      { label: "Datoerne siger ikke relevant", count: notRelevant, figure },
      { label: "Datoerne siger ikke målbar endnu", count: notYetMeasurable, figure },
      { label: "Datoerne afgør det ikke", count: undecided, figure },
    ].filter(({ count }) => count !== 0),
  ];
}

type Reported = NonNullable<AskedQuestion["result"]["reported"]>;
type Phases = NonNullable<Reported["phases"]>;

function readCounts(phases: Phases): readonly ExplainedCount[] {
  return phases
    .filter(({ level }) => level > 0)
    .map(({ level, n }) => ({ label: `Sager, niveau ${level} har læst`, count: n }));
}

/** What each phase adds; with cases set aside to yes and to no, and then the share of yes out of both. */
function sumLines({ phases = [], aside, share, interval95 }: Reported): readonly string[] {
  const [yes, no] = [phases.map(({ adds }) => adds), phases.map(({ addsToNo }) => addsToNo)];
  if (phases.length === 0) return [];
  if (aside === undefined) return [`Datoernes ${sumLine(phases, yes)}`];
  const outOfBoth = (ofYes: number, ofNo: number, part: number) =>
    `${points(ofYes)} / (${points(ofYes)} + ${points(ofNo)}) = ${tenths(part)}`;
  return [
    `Ja af alle sager: datoernes ${sumLine(phases, yes)}, ${rangeWords(aside.yes95)}`,
    `Nej af alle sager: datoernes ${sumLine(phases, no)}, ${rangeWords(aside.no95)}`,
    `Ja af ja og nej: ${outOfBoth(add(yes), add(no), share)}`,
    `Lavest, få ja og mange nej: ${outOfBoth(aside.yes95[0], aside.no95[1], interval95[0])}; højest, mange ja og få nej: ${outOfBoth(aside.yes95[1], aside.no95[0], interval95[1])}`,
  ];
}

/** `64,1 % − 2,0 (niveau 1) + 4,0 (niveau 2) = 66,1 %`. */
function sumLine(phases: Phases, parts: readonly number[]): string {
  const [dates = 0, ...added] = parts;
  const levels = added.map(
    (part, place) =>
      ` ${part < 0 ? "−" : "+"} ${points(Math.abs(part))} (niveau ${phases[place + 1]?.level})`,
  );
  return `${tenths(dates)}${levels.join("")} = ${tenths(add(parts))}`;
}

function points(part: number): string {
  return formatDecimal(100 * part, 1);
}

function add(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
