import { canonicalJson } from "#questions/freeze";
import type { AuditResults, QuestionResult } from "../results/audit-results.ts";
import type { Difference } from "./difference.ts";

type Results = Pick<AuditResults<unknown>, "questions">;

/** Compares results as published with results recomputed from the answers; every figure, not only the counts, and whatever the order of keys. */
export function verifyResults(published: Results, recomputed: Results): readonly Difference[] {
  const ids = new Set([...published.questions, ...recomputed.questions].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const before = published.questions.find((one) => one.id === id);
    const now = recomputed.questions.find((one) => one.id === id);
    if (before === undefined || now === undefined)
      return [difference(`${id} findes kun i det ene sæt resultater.`)];
    return compareQuestion(before, now);
  });
}

/** The figures of a question, and what to call them. */
const parts = [
  ["levels", "tallene pr. niveau"],
  ["agreement", "enigheden mellem niveauerne"],
  ["machine", "datoernes tal for hele grundlaget"],
  ["corrected", "den korrigerede andel"],
  ["reported", "andelen at rapportere"],
  ["fewCases", "ordene om få sager"],
  ["changes", "ændringen fra baseline"],
  ["acrossStrata", "ændringen inden for sagstyperne"],
  ["sincePrevious", "ændringen siden sidste tilsyn"],
] as const satisfies readonly (readonly [keyof QuestionResult, string])[];

function compareQuestion(before: QuestionResult, now: QuestionResult): readonly Difference[] {
  return parts
    .filter(([key]) => canonicalJson(before[key]) !== canonicalJson(now[key]))
    .map(([, words]) => difference(`På ${before.id} stemmer ${words} ikke med svarene.`));
}

function difference(sentence: string): Difference {
  return { where: "resultater", sentence };
}
