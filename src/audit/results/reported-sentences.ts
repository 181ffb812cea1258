import { formatDecimal } from "#kit/danish-number";
import type { Interval } from "#statistics/methods/interval";
import type { LevelResult } from "./level-result.ts";
import type { ShareWithDates } from "./shares-with-dates.ts";

/** Why a level's own share is the one to report. */
export function whyAsAnswered(
  kind: "yes-no" | "graded",
  level: number,
  levels: readonly LevelResult[],
): string {
  const others = levels.filter((other) => other.level !== level && other.n > 0);
  if (others.length === 0) return `Kun niveau ${level} har svaret, så det er dets egen andel.`;
  if (kind === "graded")
    return `Grader kan ikke rettes som ja og nej, så det er niveau ${level}'s egen andel.`;
  return level === 2
    ? "Niveau 1's andel kan ikke rettes af det, niveau 2 har læst igen, så det er niveau 2's egen andel."
    : `Niveau 2 har for få svar til at rette andelen, så det er niveau ${level}'s egen andel.`;
}

/** Why level 1's share corrected by level 2 is: `read` of level 1's `n1` cases were read again. */
export function whyCorrected({ n1, read }: { readonly n1: number; readonly read: number }): string {
  return read === n1
    ? `Niveau 2 har læst alle ${count(n1)} sager igen, så det er niveau 2's svar, der gælder.`
    : `Niveau 2 har læst ${count(read)} af niveau 1's ${count(n1)} sager igen, og andelen er rettet til det, den var blevet, hvis niveau 2 havde læst dem alle.`;
}

/** Why the dates' share corrected by people is: every phase, who corrects the dates in how many cases, and who corrects those. */
export function whyWithDates({ unsettled, aside, phases: [dates, ...readers] }: ShareWithDates): string {
  const cases = dates?.n ?? 0;
  const settled =
    unsettled === 0
      ? `Datoerne svarer i alle ${count(cases)} sager`
      : `Datoerne afgør ${count(cases - unsettled)} af ${count(cases)} sager, og i resten regnes med deres hyppigste svar`;
  const corrected = readers.map(({ level, n }, index) => {
    const before = readers[index - 1];
    return before === undefined
      ? `niveau ${level} retter dem i ${count(n)} af sagerne`
      : `niveau ${level} retter niveau ${before.level} i ${count(n)} af de ${count(before.n)}`;
  });
  const left =
    aside === null
      ? ""
      : ` Sager, der er sat til side, er ikke med: efter rettelsen skønnet ${count(aside.cases)} af de ${count(cases)}.`;
  return `${[settled, ...corrected].join("; ")}.${left} Det er sikrere end de udtrukne sager alene.`;
}

/** The share in cases of the frame: `mellem 109 og 129 af alle 150 sager`. */
export function inAllCases(share95: Interval, cases: number): string {
  return `${casesWithin(share95, cases)} alle ${count(cases)} sager`;
}

/** The share in level 1's cases: `mellem 109 og 129 af de 150 sager, niveau 1 har svaret på`. */
export function inLevel1Cases(share95: Interval, cases: number): string {
  return `${casesWithin(share95, cases)} de ${count(cases)} sager, niveau 1 har svaret på`;
}

/** The shares' ends as whole cases, never narrower than they are: `mellem 109 og 129 af`. */
function casesWithin([low, high]: Interval, cases: number): string {
  // A count that rounding has moved off a whole number by less than this is that number.
  const rounding = 1e-9;
  const [fewest, most] = [Math.floor(low * cases + rounding), Math.ceil(high * cases - rounding)];
  return fewest === most ? `${count(fewest)} af` : `mellem ${count(fewest)} og ${count(most)} af`;
}

function count(number: number): string {
  return formatDecimal(number, 0);
}
