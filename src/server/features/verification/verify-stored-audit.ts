import type { Difference } from "#audit/verify/difference";
import { type KeptAudit, verifyAudit } from "#audit/verify/verify-audit";
import { verifyPublished } from "#audit/verify/verify-published";
import { formatDecimal } from "#kit/danish-number";
import type { Tx } from "#server/database/connect";
import { RuleBroken } from "#server/errors";
import { judgeFrameAgain } from "../level-zero/judge-frame-again.ts";
import { loadLevelZeroRows } from "../level-zero/load-level-zero.ts";
import { viewPublishedCounts } from "../published-counts/view-published-counts.ts";
import { listAnswerRows } from "../results/counted-answers.store.ts";
import { type LoadedResults, loadResults } from "../results/load-results.ts";
import { listFingerprints } from "./answer-fingerprints.store.ts";
import { describeFingerprints } from "./describe-fingerprints.ts";
import { listKeptReviews, loadKeptAnswers, loadKeptFormer } from "./kept-answers.store.ts";
import { listDrawnEarlier, loadKeptDraw } from "./kept-draw.store.ts";
import { loadKeptModels } from "./kept-models.store.ts";
import { loadKeptSplit } from "./kept-split.store.ts";

/** What was recomputed, in Danish, and what differs; no differences: all of it agrees. */
export interface StoredVerification {
  readonly checked: readonly string[];
  readonly differences: readonly Difference[];
}

/**
 * Recomputes an audit from what is kept of it, and says what differs (`verifyAudit` has the list).
 *
 * The figures are computed a second way: answer by answer, where the published ones are counted by the database. What the
 * dates say is judged again for every case of the frame, by what was registered then. A historical audit, or a baseline
 * that is one, has no answers: there each count is held against its printed percentage.
 *
 * Needs the system's transaction. Throws NotFound, and RuleBroken while nothing has been drawn.
 */
export async function verifyStoredAudit(tx: Tx, auditId: string): Promise<StoredVerification> {
  const results = await loadResults(tx, auditId, { withOpenLevels: true, filter: {} });
  if (results.audit.source !== null) return verifyHistorical(tx, auditId);
  const draw = await loadKeptDraw(tx, auditId);
  if (draw === null) {
    throw new RuleBroken(
      "intet-udtrukket",
      "Tilsynets sager er ikke trukket endnu. Træk dem først, så kan tilsynet regnes efter.",
    );
  }
  const answers = await loadKeptAnswers(tx, auditId);
  const { audit, asked: questions, setting, reviews } = results;
  const rows = await listAnswerRows(tx, "current_answer", reviews);
  const blindRows = await listAnswerRows(tx, "blind_answer", reviews);
  const levelZero = await loadLevelZeroRows(tx, auditId, reviews);
  const kept: KeptAudit = {
    definitions: await loadKeptModels(tx, auditId),
    draw,
    drawnEarlier: await listDrawnEarlier(tx, auditId),
    answers,
    reviews: await listKeptReviews(tx, auditId),
    modelQuestions: results.model.questions,
    former: await loadKeptFormer(tx, auditId, draw.plan, questions),
    fingerprints: await listFingerprints(tx, auditId),
    results: { ...setting, audit, questions, rows, blindRows, ...(levelZero && { levelZero }) },
    published: results,
    split: await loadKeptSplit(tx, auditId, results, rows),
  };
  const before =
    audit.baseline?.source == null ? nothingToVerify : await verifyHistorical(tx, audit.baseline.id);
  const dates = await judgeFrameAgain(tx, auditId);
  return {
    checked: [
      ...describeChecks(kept, results),
      ...(dates ? [dates.checked] : []),
      ...before.checked.map((sentence) => `Baseline: ${sentence}`),
    ],
    differences: [...verifyAudit(kept), ...(dates?.differences ?? []), ...before.differences],
  };
}

const nothingToVerify: StoredVerification = { checked: [], differences: [] };

/** A historical audit has no answers to count again: it says what it rests on, and each count must give its percentage. */
async function verifyHistorical(tx: Tx, auditId: string): Promise<StoredVerification> {
  const figures = await viewPublishedCounts(tx, auditId);
  const sources = [...new Set(figures.map(({ source }) => `»${source}«`))].join(", ");
  const count = formatDecimal(figures.length, 0);
  return {
    checked: [
      `Tallene hviler på offentliggjorte tal fra ${sources}. Der er ingen sager eller svar bag dem, der kan tælles igen.`,
      `De offentliggjorte tal: ${count} antal er regnet om til procent igen og holdt op mod de trykte procenter.`,
    ],
    differences: verifyPublished(figures),
  };
}

function describeChecks(
  { definitions, draw, reviews, answers, fingerprints, results }: KeptAudit,
  { questions, audit }: LoadedResults,
): string[] {
  const count = (number: number) => formatDecimal(number, 0);
  const drawn = draw.drawn
    .map(({ level, strata }) => `${count(Object.values(strata).flat().length)} på niveau ${level}`)
    .join(", ");
  const replaced =
    draw.replacements.length === 0
      ? ""
      : ` og ${count(draw.replacements.length)} ${draw.replacements.length === 1 ? "udskiftning" : "udskiftninger"}`;
  return [
    `Spørgsmålene: ${count(definitions.models.length)} udgivne modeller har de fingeraftryk, de blev offentliggjort med.`,
    `Grundlaget: fingeraftrykket over ${count(draw.frame.length)} sager er regnet igen (${draw.frameHash.slice(0, 12)} …).`,
    "Rækkefølgen: grundlag, størrelser og frø er fastlagt efter hinanden.",
    `Udtrækket: sagerne er trukket igen med frøet »${draw.seed}«${replaced}: ${drawn}.`,
    `Målingerne: ${count(reviews.length)} er af sager, der er udtrukket til deres niveau.`,
    `Svarene: ${count(answers.length)} svar har alle deres udgaver, og ingen mangler i en afsluttet måling.`,
    describeFingerprints(fingerprints),
    `Tallene: ${count(questions.length)} spørgsmål på ${count(audit.levels.length)} niveauer er talt igen, svar for svar (${count(results.rows.length)}), med andele, intervaller, enighed og ændring.`,
    ...(draw.anchors.drawn.length > 0 ? [describeAnchors(draw.anchors)] : []),
    ...(results.levelZero
      ? [
          `Datoerne (niveau 0): ${count(results.levelZero.rows.length)} svar om grundlagets sager er talt igen, og de er holdt op mod målernes første svar.`,
        ]
      : []),
  ];
}

function describeAnchors({ candidates, drawn, askedTwice }: KeptAudit["draw"]["anchors"]): string {
  const cases = new Set(drawn.map(({ caseNumber }) => caseNumber)).size;
  const words = `${formatDecimal(cases, 0)} ${cases === 1 ? "sag" : "sager"}`;
  const twice = new Set(askedTwice.map(({ caseNumber }) => caseNumber)).size;
  return `Ankersagerne: ${words} er trukket igen blandt det tidligere tilsyns ${formatDecimal(candidates.length, 0)}, de ${formatDecimal(twice, 0)}, der spørges efter begge ordlyde, er fundet igen, og delingen i praksis, bedømmelse og kriterium er regnet igen af deres svar, ét for ét.`;
}
