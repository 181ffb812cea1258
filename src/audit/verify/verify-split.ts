import { canonicalJson } from "#questions/freeze";
import type { Question } from "#questions/question";
import type { AnchorTally, SplitInput, WordingTally } from "../results/split-counts.ts";
import { type SplitResult, splitResults } from "../results/split-results.ts";
import type { Difference } from "./difference.ts";

/** One answer to a question of a case, as it stood when its review was first submitted. */
export interface AnchorAnswer {
  readonly caseNumber: string;
  readonly questionId: string;
  readonly questionVersion: number;
  readonly value: string;
}

/** How a change was split, and what it is split by again. */
export interface KeptSplit {
  readonly published: ReadonlyMap<string, SplitResult>;
  readonly questions: readonly Question[];
  /** Without the tallies: they are counted here, answer by answer. */
  readonly input: Omit<SplitInput, "anchors" | "bothWordings">;
  /** The submitted anchor cases of the level: in the earlier audit, and now. */
  readonly answersThen: readonly AnchorAnswer[];
  readonly answersNow: readonly AnchorAnswer[];
  /** The submitted cases of the level that were asked in both wordings, anchor cases among them: by the former, and by this audit's. */
  readonly formerWording: readonly AnchorAnswer[];
  readonly newWording: readonly AnchorAnswer[];
}

/** Splits the change again from the anchor cases' answers one by one, and lists the questions where something differs. */
export function verifySplit(kept: KeptSplit): readonly Difference[] {
  const again = splitResults(kept.questions, {
    ...kept.input,
    anchors: pairAnchors(kept),
    bothWordings: pairWordings(kept),
  });
  const ids = new Set([...kept.published.keys(), ...again.keys()]);
  return [...ids]
    .filter((id) => canonicalJson(kept.published.get(id) ?? null) !== canonicalJson(again.get(id) ?? null))
    .map((id) => ({
      where: "resultater",
      sentence: `På ${id} stemmer delingen i praksis og bedømmelse ikke med ankersagernes svar.`,
    }));
}

function pairAnchors({ answersThen, answersNow, formerWording }: KeptSplit): readonly AnchorTally[] {
  return pairUp(answersThen, [...answersNow, ...formerWording]).map(([then, now]) => ({
    questionId: then.questionId,
    versionThen: then.questionVersion,
    versionNow: now.questionVersion,
    valueThen: then.value,
    valueNow: now.value,
    count: 1,
  }));
}

function pairWordings({ formerWording, newWording }: KeptSplit): readonly WordingTally[] {
  return pairUp(formerWording, newWording).map(([former, now]) => ({
    questionId: former.questionId,
    valueFormer: former.value,
    valueNow: now.value,
    count: 1,
  }));
}

/** Every answer of `later` with the one to the same question of the same case in `first`. */
function pairUp(
  first: readonly AnchorAnswer[],
  later: readonly AnchorAnswer[],
): readonly (readonly [AnchorAnswer, AnchorAnswer])[] {
  const keyOf = ({ caseNumber, questionId }: AnchorAnswer) => `${caseNumber}\t${questionId}`;
  const byKey = new Map(first.map((answer) => [keyOf(answer), answer]));
  return later.flatMap((answer) => {
    const other = byKey.get(keyOf(answer));
    return other === undefined ? [] : [[other, answer] as const];
  });
}
