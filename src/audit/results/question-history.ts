import type { Interval } from "#statistics/methods/interval";
import type { LevelCounts } from "./count-answers.ts";
import { shareOfCounts } from "./level-result.ts";

/** An audit in the line through the years. */
export interface AuditInLine {
  readonly id: string;
  readonly title: string;
  /** The law its cases were decided under; null where it is not known. */
  readonly law: string | null;
  readonly counts: readonly LevelCounts[];
}

export interface HistoryPoint {
  readonly auditId: string;
  readonly title: string;
  readonly level: number;
  readonly hits: number;
  readonly n: number;
  readonly share: number | null;
  readonly wilson95: Interval | null;
  /** Why it cannot be compared with the point before; null where it can, and for the first. */
  readonly brokenBecause: string | null;
}

/** The question in each audit that asked it, in the order given: on level 2, or the first level that answered. */
export function questionHistory(questionId: string, audits: readonly AuditInLine[]): readonly HistoryPoint[] {
  const asked = audits.flatMap((audit) => {
    const own = audit.counts.filter((one) => one.questionId === questionId && one.counts.n > 0);
    const leading = own.find(({ level }) => level === 2) ?? own[0];
    return leading === undefined ? [] : [{ audit, leading }];
  });
  return asked.map(({ audit, leading }, index) => {
    const before = asked[index - 1];
    const { hits, n, share, wilson95 } = shareOfCounts(leading.counts);
    const brokenBecause = before === undefined ? null : breakBetween(before, { audit, leading });
    const { id: auditId, title } = audit;
    return { auditId, title, level: leading.level, hits, n, share, wilson95, brokenBecause };
  });
}

/** The law, or null where both are the same or one is not known. */
export function changeOfLaw(before: string | null, now: string | null): string | null {
  if (before === null || now === null || before === now) return null;
  return `målt efter ${before} før og efter ${now} nu`;
}

type Place = { readonly audit: AuditInLine; readonly leading: LevelCounts };

function breakBetween(before: Place, now: Place): string | null {
  const laws = changeOfLaw(before.audit.law, now.audit.law);
  if (laws !== null) return `Spørgsmålet er ${laws}.`;
  if (before.leading.questionVersion !== now.leading.questionVersion)
    return "Spørgsmålet eller dets kriterium har fået en ny version.";
  if (before.leading.level !== now.leading.level)
    return `Spørgsmålet er målt på niveau ${now.leading.level}, før på niveau ${before.leading.level}.`;
  return null;
}
