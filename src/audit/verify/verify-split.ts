import { canonicalJson } from "#questions/freeze";
import type { Question } from "#questions/question";
import { type SplitInput, type SplitResult, splitResults } from "../results/split-results.ts";
import type { Difference } from "./difference.ts";

/** One answer to a question of an anchor case, as it stood when its review was first submitted. */
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
  /** Without the anchor cases' tallies: they are counted here, answer by answer. */
  readonly input: Omit<SplitInput, "anchors">;
  /** The submitted anchor cases of the level: in the earlier audit, and now. */
  readonly answersThen: readonly AnchorAnswer[];
  readonly answersNow: readonly AnchorAnswer[];
}

/** Splits the change again from the anchor cases' answers one by one, and lists the questions where something differs. */
export function verifySplit(kept: KeptSplit): readonly Difference[] {
  const again = splitResults(kept.questions, { ...kept.input, anchors: pairUp(kept) });
  const ids = new Set([...kept.published.keys(), ...again.keys()]);
  return [...ids]
    .filter((id) => canonicalJson(kept.published.get(id) ?? null) !== canonicalJson(again.get(id) ?? null))
    .map((id) => ({
      where: "resultater",
      sentence: `På ${id} stemmer delingen i praksis og bedømmelse ikke med ankersagernes svar.`,
    }));
}

function pairUp({ answersThen, answersNow }: KeptSplit): SplitInput["anchors"] {
  const keyOf = ({ caseNumber, questionId }: AnchorAnswer) => `${caseNumber}\t${questionId}`;
  const then = new Map(answersThen.map((answer) => [keyOf(answer), answer]));
  return answersNow.flatMap((now) => {
    const earlier = then.get(keyOf(now));
    if (earlier === undefined) return [];
    const { questionId, questionVersion, value } = earlier;
    return [{ questionId, versionThen: questionVersion, valueThen: value, valueNow: now.value, count: 1 }];
  });
}
