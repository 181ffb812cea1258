import type { Difference } from "#audit/verify/difference";
import { type KeptAudit, verifyAudit } from "#audit/verify/verify-audit";
import { formatDecimal } from "#kit/danish-number";
import type { Tx } from "#server/database/connect";
import { RuleBroken } from "#server/errors";
import { type LoadedResults, loadResults } from "../results/load-results.ts";
import { listDrawnEarlier, loadKeptAnswers, loadKeptDraw } from "./kept-audit.store.ts";

/** What was recomputed, in Danish, and what differs; no differences: all of it agrees. */
export interface StoredVerification {
  readonly checked: readonly string[];
  readonly differences: readonly Difference[];
}

/**
 * Recomputes an audit from what is kept: the frame's hash and the draw from seed, plan and replacements; the answers'
 * revisions; and the figures a second way, from the answers one by one where the published ones are counted by the
 * database. Needs the system's transaction. Throws NotFound, and RuleBroken while nothing has been drawn.
 */
export async function verifyStoredAudit(tx: Tx, auditId: string): Promise<StoredVerification> {
  const results = await loadResults(tx, auditId, { withOpenLevels: true, filter: {} });
  const draw = await loadKeptDraw(tx, auditId);
  if (draw === null) {
    throw new RuleBroken(
      "intet-udtrukket",
      "Tilsynets sager er ikke trukket endnu. Træk dem først, så kan tilsynet regnes efter.",
    );
  }
  const answers = await loadKeptAnswers(tx, auditId);
  const { audit, asked: questions, rows, blindRows, baseline } = results;
  const kept: KeptAudit = {
    draw,
    drawnEarlier: await listDrawnEarlier(tx, auditId),
    answers,
    results: { audit, questions, rows, blindRows, baseline },
    published: results,
  };
  return { checked: describeChecks(kept, results), differences: verifyAudit(kept) };
}

function describeChecks({ draw, answers }: KeptAudit, { questions, rows, audit }: LoadedResults): string[] {
  const count = (number: number) => formatDecimal(number, 0);
  const drawn = draw.drawn
    .map(({ level, strata }) => `${count(Object.values(strata).flat().length)} på niveau ${level}`)
    .join(", ");
  const replaced =
    draw.replacements.length === 0
      ? ""
      : ` og ${count(draw.replacements.length)} ${draw.replacements.length === 1 ? "udskiftning" : "udskiftninger"}`;
  return [
    `Grundlaget: fingeraftrykket over ${count(draw.frame.length)} sager er regnet igen (${draw.frameHash.slice(0, 12)} …).`,
    "Rækkefølgen: grundlag, størrelser og frø er fastlagt efter hinanden.",
    `Udtrækket: sagerne er trukket igen med frøet »${draw.seed}«${replaced}: ${drawn}.`,
    `Svarene: ${count(answers.length)} svar har alle deres udgaver og hører til en udtrukket sag.`,
    `Tallene: ${count(questions.length)} spørgsmål på ${count(audit.levels.length)} niveauer er talt igen, svar for svar (${count(rows.length)}), med andele, intervaller, enighed og ændring.`,
  ];
}
