import { listInDanish } from "#kit/danish-list";
import type { Estimate } from "#statistics/methods/combine-estimates";
import type { ChangedPart, SplitFigures } from "./split-figures.ts";
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

interface ThreeParts extends SplitFigures {
  readonly criteria: Estimate;
}

const inOrder = ["praksis", "strenghed", "kriterium"] as const satisfies readonly ChangedPart[];

/** The change in three parts, where some cases were asked in both wordings: which of them changed it, and which cannot be said to. */
export function criteriaSentence(question: SaidOf, figures: ThreeParts): string {
  const { changed, anchors, bothWordings } = figures;
  const [first, ...more] = changed;
  if (first === undefined)
    return `${unexplained(figures, listParts(inOrder, figures, "bedømmelse"))} Det hviler på ${casesWords(anchors)}, der er målt i begge tilsyn, og ${casesWords(bothWordings)}, der er besvaret efter begge ordlyde.`;
  const unsaid = inOrder.filter((part) => !changed.includes(part));
  const others =
    unsaid.length === 0
      ? []
      : [`Det kan ikke siges, at ${listParts(unsaid, figures, "bedømmelsen")} har ændret andelen.`];
  const said =
    more.length === 0 ? onePartSentence(question, figures, first) : severalSentence(question, figures);
  return [said, ...others].join(" ");
}

function onePartSentence(question: SaidOf, figures: ThreeParts, part: ChangedPart): string {
  const { total, practice, strictness, criteria } = figures;
  if (part === "praksis")
    return `${changedWords(figures)}. Praksis er blevet ${practiceWord(question, practice)} (${signed(practice)}), når sagerne bedømmes ens og efter samme kriterium.`;
  const estimate = part === "strenghed" ? strictness : criteria;
  const word = strictnessWord(question, estimate);
  const same = sameCases(question, figures, part);
  if (isPartOf(estimate, total)) {
    const name = part === "strenghed" ? `${word} bedømmelse` : `det nye kriterium, som er ${word}`;
    return `Af ${changeWords(figures)} er ${points(estimate.value)} ${name} (${between(estimate)}): ${same}.`;
  }
  const is = part === "strenghed" ? `Der er ${word} bedømmelse` : `Det nye kriterium er ${word}`;
  return `${is} (${signed(estimate)}): ${same}. ${changedWords(figures)} i alt.`;
}

function severalSentence(question: SaidOf, figures: ThreeParts): string {
  const { changed, practice, strictness, criteria } = figures;
  const said: Readonly<Record<ChangedPart, string>> = {
    praksis: `praksis er blevet ${practiceWord(question, practice)} (${signed(practice)})`,
    strenghed: `de samme sager bedømmes ${strictnessWord(question, strictness)} (${signed(strictness)})`,
    kriterium: `det nye kriterium er ${strictnessWord(question, criteria)} (${signed(criteria)})`,
  };
  const list = listInDanish(changed.map((part) => said[part]));
  return `${changedWords(figures)}. Flere ting har ændret den: ${list}.`;
}

function sameCases(question: SaidOf, figures: ThreeParts, part: "strenghed" | "kriterium"): string {
  const { strictness, criteria, anchors, bothWordings } = figures;
  return part === "strenghed"
    ? `efter den gamle ordlyd får de samme ${casesWords(anchors)} nu ${getsWords(question, strictness)}`
    : `de samme ${casesWords(bothWordings)} får ${getsWords(question, criteria)} efter den nye ordlyd end efter den gamle`;
}

function listParts(
  parts: readonly ChangedPart[],
  { practice, strictness, criteria }: ThreeParts,
  judging: string,
): string {
  const named: Readonly<Record<ChangedPart, string>> = {
    praksis: `praksis (${signed(practice)})`,
    strenghed: `${judging} (${signed(strictness)})`,
    kriterium: `det nye kriterium (${signed(criteria)})`,
  };
  return listInDanish(
    parts.map((part) => named[part]),
    "eller",
  );
}
