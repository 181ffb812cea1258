import type { Question } from "#questions/question";
import { criteriaSentence } from "./criteria-sentence.ts";
import type { ChangedPart, SplitFigures, SplitParts } from "./split-figures.ts";
import {
  between,
  casesWords,
  changedWords,
  changeWords,
  getsWords,
  isPartOf,
  points,
  practiceWord,
  type SaidOf,
  signed,
  strictnessWord,
  unexplained,
} from "./split-words.ts";

/** What the anchor cases say of a change, in words for those who decide; with every figure's interval, and n. */
export function describeSplit(question: SaidOf, figures: SplitFigures): string {
  const { total, criteria, criterionChanged, changed, isSure } = figures;
  return [
    criteria === null
      ? twoPartsSentence(question, figures)
      : criteriaSentence(question, { ...figures, criteria }),
    ...(changed.length > 0 && !isSure
      ? [`Forskellen som helhed kan være tilfældig (${between(total)}).`]
      : []),
    ...(criterionChanged && criteria === null
      ? ["Kriteriet er ændret imens, så strengere bedømmelse og nyt kriterium kan ikke skilles ad."]
      : []),
  ].join(" ");
}

function twoPartsSentence(question: SaidOf, figures: SplitFigures): string {
  const { practice, strictness, changed, anchors } = figures;
  const isPractice = changed.includes("praksis");
  if (isPractice && changed.includes("strenghed"))
    return `${changedWords(figures)}. Både praksis og bedømmelse er ændret: Praksis er blevet ${practiceWord(question, practice)} (${signed(practice)}), og der er ${judgingWords(question, figures)} (${signed(strictness)}): ${sameCases(question, figures)}.`;
  if (isPractice)
    return `${changedWords(figures)}. Praksis er blevet ${practiceWord(question, practice)} (${signed(practice)}), når sagerne bedømmes ens. Bedømmelsen kan ikke siges at være ændret: ${casesWords(anchors)} er målt igen (${signed(strictness)}).`;
  if (changed.includes("strenghed"))
    return `${judgingSentence(question, figures)} Praksis kan ikke siges at være ændret (${signed(practice)}).`;
  return `${unexplained(figures, `praksis (${signed(practice)}) eller bedømmelse (${signed(strictness)})`)} ${rests(anchors)}`;
}

/** `Af faldet på 28 procentpoint er 25 strengere bedømmelse`, where judging is a part of the change and no more. */
function judgingSentence(question: SaidOf, figures: SplitFigures): string {
  const { total, strictness } = figures;
  const [judging, same] = [judgingWords(question, figures), sameCases(question, figures)];
  if (isPartOf(strictness, total))
    return `Af ${changeWords(figures)} er ${points(strictness.value)} ${judging} (${between(strictness)}): ${same}.`;
  return `Der er ${judging} (${signed(strictness)}): ${same}. ${changedWords(figures)} i alt.`;
}

function sameCases(question: SaidOf, { strictness, anchors }: SplitFigures): string {
  return `de samme ${casesWords(anchors)} får nu ${getsWords(question, strictness)}`;
}

function rests(anchors: number): string {
  if (anchors === 0) return "Ingen ankersager kunne måles i begge tilsyn.";
  return `Det hviler på ${casesWords(anchors)}, der er målt i begge tilsyn.`;
}

function judgingWords(question: SaidOf, { strictness, criterionChanged }: SplitFigures): string {
  const word = strictnessWord(question, strictness);
  return criterionChanged ? `${word} bedømmelse eller nyt kriterium` : `${word} bedømmelse`;
}

/** What has changed without a single count, for those who may not see small ones. */
export function changedInWords(
  question: Pick<Question, "higherIs">,
  {
    changed,
    practice,
    strictness,
    criteria,
  }: Pick<SplitParts, "changed" | "practice" | "strictness" | "criteria">,
): string {
  const said: Readonly<Record<ChangedPart, string>> = {
    praksis: `praksis er blevet ${practiceWord(question, practice)}`,
    strenghed: `de samme sager nu bedømmes ${strictnessWord(question, strictness)}`,
    kriterium: `det nye kriterium er ${criteria ? strictnessWord(question, criteria) : "ændret"}`,
  };
  if (changed.length === 0)
    return `Ankersagerne kan ikke vise, om det er praksis${criteria ? ", bedømmelse eller det nye kriterium" : " eller bedømmelse"}.`;
  const shown = changed.map((part) => `at ${said[part]}`);
  const last = shown.at(-1);
  const list = shown.length === 1 ? last : `${shown.slice(0, -1).join(", ")}, og ${last}`;
  const unsaid = (["praksis", "strenghed"] as const).filter((part) => !changed.includes(part));
  const names = { praksis: "Praksis", strenghed: "Bedømmelsen" };
  return [
    `Ankersagerne viser, ${list}.`,
    ...unsaid.map((part) => `${names[part]} kan ikke siges at være ændret.`),
  ].join(" ");
}
