import type { Question } from "#questions/question";
import { choicesFor } from "../review/answer-rules.ts";
import { type RuleBroken, ruleBroken } from "../rule-broken.ts";

/** Where a sentence stands in a criterion: under which answer, and as which of its sentences, from 0. */
export interface PhrasePlace {
  readonly value: string;
  readonly index: number;
}

/** A sentence of a criterion. A version never changes, so text and place always say the same. */
export interface CriterionPhrase extends PhrasePlace {
  readonly version: number;
  readonly text: string;
}

/** A message or a settled answer about a question of a case, and the sentence it points to, if any. */
export interface PhrasePointer {
  readonly caseNumber: string;
  readonly kind: "besked" | "afklaring";
  readonly phrase: CriterionPhrase | null;
}

export interface PhraseCount extends CriterionPhrase {
  /** Cases in which somebody pointed to the sentence. */
  readonly cases: number;
  readonly messages: number;
  readonly settlements: number;
}

type Criterion = Pick<Question, "version" | "scale" | "criterion">;

/** A full stop after one of these ends no sentence. */
const abbreviations = ["stk", "nr", "spm", "jf", "pct", "ca", "kl"] as const;
const sentenceEnd = new RegExp(
  `(?<!\\b(?:${abbreviations.join("|")})\\.)(?<=[.!?][»«)]*)\\s+(?=[A-ZÆØÅ»(])`,
  "u",
);

/** Every sentence of the criterion, by answer and then in its order; joined by a space they are the criterion again. */
export function splitCriterion({ version, scale, criterion }: Criterion): readonly CriterionPhrase[] {
  const aside: Readonly<Record<string, string | null>> = {
    "ikke-relevant": criterion.notRelevant,
    "ikke-maalbar-endnu": criterion.notYetMeasurable,
  };
  return choicesFor({ scale, criterion }).flatMap(({ value }) => {
    const text = criterion.byValue[value] ?? aside[value] ?? "";
    const sentences = text.trim() === "" ? [] : text.trim().split(sentenceEnd);
    return sentences.map((sentence, index) => ({ version, value, index, text: sentence }));
  });
}

/** The sentence that stands there; a broken rule where none does. */
export function findPhrase(
  question: Criterion & Pick<Question, "id">,
  { value, index }: PhrasePlace,
): CriterionPhrase | RuleBroken {
  const found = splitCriterion(question).find((phrase) => phrase.value === value && phrase.index === index);
  return (
    found ??
    ruleBroken(
      "saetning-findes-ikke",
      `Kriteriet for ${question.id} har ingen sætning dér. Vælg en af sætningerne på listen.`,
    )
  );
}

/** How many cases, messages and settled answers point to each sentence: most cases first, else as the criterion has them. */
export function countPhrases(
  question: Criterion,
  pointers: readonly PhrasePointer[],
): readonly PhraseCount[] {
  return splitCriterion(question)
    .map((phrase): PhraseCount => {
      const own = pointers.filter((pointer) => pointsTo(pointer.phrase, phrase));
      const ofKind = (wanted: PhrasePointer["kind"]) => own.filter(({ kind }) => kind === wanted).length;
      return {
        ...phrase,
        cases: countCases(own),
        messages: ofKind("besked"),
        settlements: ofKind("afklaring"),
      };
    })
    .filter(({ cases }) => cases > 0)
    .toSorted((a, b) => b.cases - a.cases || b.messages - a.messages);
}

/** The cases that the pointers are about. */
export function countCases(pointers: readonly Pick<PhrasePointer, "caseNumber">[]): number {
  return new Set(pointers.map(({ caseNumber }) => caseNumber)).size;
}

function pointsTo(pointed: CriterionPhrase | null, { version, value, index }: CriterionPhrase): boolean {
  return pointed?.version === version && pointed.value === value && pointed.index === index;
}
