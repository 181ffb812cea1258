import { type LevelCounts, sumTallies } from "#audit/results/count-answers";
import type { AuditInLine } from "#audit/results/question-history";
import { countDrawn, type DrawnSize, type StratumTally } from "#audit/results/stratum-tally";
import type { ResultsFilter } from "#contract/results";
import { lawOfModel } from "#questions/law-of-model";
import type { Tx } from "#server/database/connect";
import { type AuditQuestions, loadAuditModel } from "../audits/load-audit-model.ts";
import { findClosedLevels, listClosedAudits } from "./audits-with-results.store.ts";
import { countAnswers, listCountedReviews } from "./counted-answers.store.ts";
import { listPublishedTallies } from "./published-tallies.store.ts";

/** Another audit's closed levels, counted with the same filter. */
export interface EarlierAudit extends AuditInLine {
  readonly tallies: readonly StratumTally[];
  readonly drawn: readonly DrawnSize[];
}

/** The other audits that an audit's figures are held up against. */
export interface AuditsAround {
  /** Null where it has none. */
  readonly baseline: EarlierAudit | null;
  /** The last closed before this one with a question in common; null where that is the baseline, or none. */
  readonly previous: EarlierAudit | null;
  /** Closed before it and after it, in order: those that asked some of its questions. */
  readonly before: readonly EarlierAudit[];
  readonly after: readonly EarlierAudit[];
}

export async function loadAuditsAround(
  tx: Tx,
  audit: { readonly id: string; readonly baselineId: string | null; readonly questionIds: readonly string[] },
  filter: ResultsFilter,
): Promise<AuditsAround> {
  const closed = await listClosedAudits(tx);
  const place = closed.findIndex(({ id }) => id === audit.id);
  const wanted = new Set(audit.questionIds);
  const load = async (ids: readonly string[]) => {
    const audits: EarlierAudit[] = [];
    for (const id of ids) {
      const asking = await loadAuditModel(tx, id);
      if (asking.questions.some((question) => wanted.has(question.id)))
        audits.push(await countEarlierAudit(tx, id, asking, filter));
    }
    return audits;
  };
  const ids = closed.map(({ id }) => id);
  const before = await load(place < 0 ? ids : ids.slice(0, place));
  const after = await load(place < 0 ? [] : ids.slice(place + 1));
  const latest = before.findLast(({ counts }) => counts.some(({ questionId }) => wanted.has(questionId)));
  const { baselineId } = audit;
  const baseline = baselineId === null ? null : await earlierAudit(tx, { before, after }, baselineId, filter);
  const previous = latest === undefined || latest.id === baselineId ? null : latest;
  return { baseline, previous, before, after };
}

/** Another audit of those around, or read where it is not among them: not closed, or without a question in common. */
export async function earlierAudit(
  tx: Tx,
  { before, after }: Pick<AuditsAround, "before" | "after">,
  auditId: string,
  filter: ResultsFilter,
): Promise<EarlierAudit> {
  const around = [...before, ...after].find(({ id }) => id === auditId);
  return around ?? countEarlierAudit(tx, auditId, await loadAuditModel(tx, auditId), filter);
}

/** The counts of an audit's closed levels; those that are only known from print too. */
async function countEarlierAudit(
  tx: Tx,
  auditId: string,
  asking: AuditQuestions,
  filter: ResultsFilter,
): Promise<EarlierAudit> {
  const { title, levels } = await findClosedLevels(tx, auditId);
  const reviews = await listCountedReviews(tx, { auditId, levels, filter });
  const tallies = await countAnswers(tx, reviews);
  const published = await publishedTallies(tx, auditId, levels, filter);
  const counts: readonly LevelCounts[] = sumTallies(asking.questions, [...tallies, ...published]);
  return { id: auditId, title, law: lawOfModel(asking.model), counts, tallies, drawn: countDrawn(reviews) };
}

/** What is only known from print speaks of the whole municipality: of a part of it there is none. */
export function publishedTallies(tx: Tx, auditId: string, levels: readonly number[], filter: ResultsFilter) {
  return isPart(filter) ? [] : listPublishedTallies(tx, auditId, levels);
}

export function isPart(filter: ResultsFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}
