import { questionsOfCase, type ThemeQuestion } from "#audit/review/questions-of-case";
import type { Timeline } from "#casefile/timeline";
import { localDate } from "#kit/local-date";
import type { AuditModel, Landmark } from "#questions/audit-model";
import { themes as knownThemes } from "#questions/index";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { loadAuditModel } from "../audits/load-audit-model.ts";

/** What one audit asks, of which cases, and under which headings. */
export interface AskingAudit {
  readonly model: AuditModel;
  readonly themeQuestions: readonly ThemeQuestion[];
  /** The model's, then the themes'. */
  readonly landmarks: readonly Landmark[];
  /** By stratum; the last day is the reference day of its cases. */
  readonly periods: Readonly<Record<string, { readonly from: string; readonly to: string }>>;
}

/** Throws `NotFound` when there is no such audit. */
export async function loadAskingAudit(tx: Tx, auditId: string): Promise<AskingAudit> {
  const { model, themeQuestions } = await loadAuditModel(tx, auditId);
  const { periods } = await tx
    .selectFrom("audit")
    .select("periods")
    .where("id", "=", auditId)
    .executeTakeFirstOrThrow();
  return {
    model,
    themeQuestions,
    landmarks: [...model.landmarks, ...landmarksOf(themeQuestions)],
    periods: periods as AskingAudit["periods"], // checked by the contract when the audit was planned
  };
}

/** The questions a case of the audit is asked on a level. */
export function askedQuestions(
  { model, themeQuestions, periods }: AskingAudit,
  { level, stratum }: { readonly level: number; readonly stratum: string },
  timeline: Timeline,
): readonly Question[] {
  const lastDay = periods[stratum]?.to;
  const reference = lastDay === undefined ? {} : { referenceDate: localDate(lastDay) };
  return questionsOfCase(model, themeQuestions, level, { stratum, timeline, ...reference });
}

function landmarksOf(themeQuestions: readonly ThemeQuestion[]): readonly Landmark[] {
  const ids = [...new Set(themeQuestions.map(({ question }) => question.landmark))];
  return ids.map((id) => ({
    id,
    title: knownThemes.find((theme) => theme.id === id)?.title ?? "Temanedslag",
  }));
}
