import { describeScope } from "#audit/results/scope";
import type { Results } from "#contract/results";
import { modelHash } from "#questions/freeze";
import { hideSmallCounts } from "#report/hide-small-counts";
import type { ReportInput } from "#report/report-input";
import type { Tx } from "#server/database/connect";
import { loadAuditModel } from "../audits/load-audit-model.ts";
import { findMunicipality } from "../sign-in/municipality.store.ts";
import { listLevelHashes } from "./level-hashes.store.ts";
import { findReportDraw } from "./report-draw.store.ts";
import { reportQuestion } from "./report-question.ts";
import { loadScopeCases } from "./scope-cases.store.ts";

/** Everything the report says: the results, hidden already where `forPublication`, and what lies around them. Reads the whole audit. */
export async function loadReportInput(
  tx: Tx,
  { audit, landmarks, questions }: Results,
  forPublication: boolean,
): Promise<ReportInput> {
  const { model, questions: published } = await loadAuditModel(tx, audit.id);
  const { mainLevel, levels } = audit;
  const input = {
    municipality: await findMunicipality(tx),
    audit: {
      ...audit,
      baseline: audit.baseline && { id: audit.baseline.id, title: nameBaseline(audit.baseline) },
      model: { ...audit.model, hash: modelHash(model) },
      levels: levels.map((level) => ({ ...level, isClosed: level.status === "lukket" })),
    },
    landmarks: landmarks.filter(({ theme }) => !theme),
    landmarkResults: landmarks.flatMap(({ id, levels: results }) =>
      results.filter(({ level }) => level === mainLevel).map((result) => ({ landmark: id, ...result })),
    ),
    questions: questions.flatMap((result) => {
      const question = published.find(({ id, version }) => id === result.id && version === result.version);
      return question ? [reportQuestion(result, question, mainLevel)] : [];
    }),
    scope: await loadScope(tx, audit.id, mainLevel ?? 1, model.strata),
    draw: await findReportDraw(
      tx,
      audit.id,
      model.strata,
      levels.map(({ level }) => level),
    ),
    answerHashes: await listLevelHashes(tx, audit.id),
  };
  return forPublication ? hideSmallCounts(input) : { ...input, forPublication };
}

/** A baseline known only from print says so wherever the report names it. */
function nameBaseline({ title, source }: NonNullable<Results["audit"]["baseline"]>): string {
  return source === null ? title : `${title} (kun offentliggjorte tal: ${source})`;
}

async function loadScope(
  tx: Tx,
  auditId: string,
  level: number,
  strata: readonly { readonly id: string; readonly title: string }[],
): Promise<ReportInput["scope"]> {
  const cases = await loadScopeCases(tx, auditId, level);
  const rows = describeScope(
    strata.map(({ id }) => id),
    cases,
  );
  return rows.map((row) => ({
    ...row,
    title: strata.find(({ id }) => id === row.stratum)?.title ?? row.stratum,
  }));
}
