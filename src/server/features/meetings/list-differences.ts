import type { z } from "zod";
import { countPhrases, type PhrasePointer } from "#audit/meet/criterion-phrases";
import { summariseQuestion } from "#audit/meet/summarise-question";
import type { listDifferences as contract } from "#contract/meetings";
import type { Tx } from "#server/database/connect";
import { type MetQuestion, readMeeting } from "./read-meeting.ts";

type Differences = z.input<(typeof contract)["response"]>;

/** Where the levels differ in the cases the user may meet on, and how they meet on each question across cases. */
export async function listDifferences(tx: Tx, auditId: string): Promise<Differences> {
  const met = await readMeeting(tx, auditId);
  const differences = met.map(({ view }) => view).filter(({ differs }) => differs);
  return { questions: summarise(met), differences };
}

/** One line per question and neighbouring pair of levels that differ somewhere; most differences first. */
function summarise(met: readonly MetQuestion[]): Differences["questions"] {
  const byQuestion = new Map<string, MetQuestion[]>();
  for (const one of met) {
    const of = byQuestion.get(one.question.id);
    if (of) of.push(one);
    else byQuestion.set(one.question.id, [one]);
  }
  return [...byQuestion.values()]
    .flatMap(summariseLevels)
    .filter(({ pairs, agree }) => agree < pairs)
    .sort((a, b) => b.pairs - b.agree - (a.pairs - a.agree));
}

function summariseLevels(met: readonly MetQuestion[]): Differences["questions"] {
  const levels = [...new Set(met.flatMap(({ view }) => view.answers.map(({ level }) => level)))].sort(
    (a, b) => a - b,
  );
  const [first] = met;
  if (first === undefined) return [];
  return levels.slice(1).map((second, index) => {
    const pair: [number, number] = [levels[index] ?? second, second];
    const both = met.flatMap(({ view }): readonly PairOnCase[] => {
      const [one, other] = pair.map((level) => view.answers.find((answer) => answer.level === level)?.value);
      if (one === undefined || other === undefined) return [];
      return [{ pair: [one, other], differs: one !== other, view }];
    });
    const differing = both.filter(({ differs }) => differs).map((each) => each.view);
    return {
      questionId: first.question.id,
      text: first.question.text,
      levels: pair,
      ...summariseQuestion(
        first.question,
        both.map((each) => each.pair),
      ),
      settled: differing.filter(({ adjudication }) => adjudication !== null).length,
      phrases: [...countPhrases(first.question, differing.flatMap(pointersOf))],
    };
  });
}

interface PairOnCase {
  readonly pair: [string, string];
  readonly differs: boolean;
  readonly view: MetQuestion["view"];
}

function pointersOf({ caseNumber, messages, adjudication }: MetQuestion["view"]): readonly PhrasePointer[] {
  const said = messages.map(({ phrase }) => ({ caseNumber, kind: "besked" as const, phrase }));
  return adjudication === null
    ? said
    : [...said, { caseNumber, kind: "afklaring" as const, phrase: adjudication.phrase }];
}
