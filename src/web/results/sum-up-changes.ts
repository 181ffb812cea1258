import type { QuestionResultView, Results } from "#contract/results";
import { type ChangeReason, leadingChange, reasonFor } from "./change-reason.ts";

export interface ChangesInSum {
  /** Questions by what became of them; those that nothing is compared with are in none. */
  readonly up: number;
  readonly down: number;
  readonly unsure: number;
  /** Questions with answers in this audit. */
  readonly measured: number;
  /** Questions with too few cases for a percentage. */
  readonly few: number;
  readonly falls: readonly CountedReason[];
  readonly rises: readonly CountedReason[];
  /** The questions that went back or forward, falls first. */
  readonly changed: readonly ChangedQuestion[];
}

export interface ChangedQuestion {
  readonly question: QuestionResultView;
  readonly verdict: "fremgang" | "tilbagegang";
  readonly reason: ChangeReason | null;
}

export interface CountedReason {
  readonly reason: ChangeReason;
  readonly count: number;
}

const order: readonly ChangeReason[] = [
  "praksis",
  "strengere",
  "mildere",
  "begge",
  "kan-ikke-sige",
  "ukendt",
];

/** How many questions went forward and back, on `level` or on the level that leads, and what the falls and rises are made of. */
export function sumUpChanges(
  questions: readonly QuestionResultView[],
  audit: Pick<Results["audit"], "baseline">,
  level: number | undefined,
): ChangesInSum {
  const changed = questions.map((question) => {
    const ofLevel = question.changes.find(({ baseline }) => baseline.level === level)?.change ?? null;
    const change = level === undefined ? leadingChange(question) : ofLevel;
    return { question, verdict: change?.verdict, reason: reasonFor(question, change, audit) };
  });
  const having = (verdict: string) => changed.filter((one) => one.verdict === verdict);
  const [up, down] = [having("fremgang"), having("tilbagegang")];
  return {
    up: up.length,
    down: down.length,
    unsure: having("ingen-sikker-aendring").length,
    measured: questions.length,
    few: questions.filter(({ fewCases }) => fewCases !== null).length,
    falls: countReasons(down),
    rises: countReasons(up),
    changed: [
      ...down.map((one) => ({ ...one, verdict: "tilbagegang" as const })),
      ...up.map((one) => ({ ...one, verdict: "fremgang" as const })),
    ],
  };
}

function countReasons(
  changes: readonly { readonly reason: ChangeReason | null }[],
): readonly CountedReason[] {
  return order
    .map((reason) => ({ reason, count: changes.filter((one) => one.reason === reason).length }))
    .filter(({ count }) => count > 0);
}
