import { questionsOfCase, type ThemeQuestion } from "#audit/review/questions-of-case";
import type { Timeline } from "#casefile/timeline";
import type { Landmark } from "#questions/audit-model";
import { themes as knownThemes } from "#questions/index";
import type { Question } from "#questions/question";
import type { Tx } from "#server/database/connect";
import { type AuditQuestions, loadAuditModel } from "../audits/load-audit-model.ts";

/** What one audit asks, of which cases, and under which headings. */
export interface AskingAudit extends AuditQuestions {
  /** The model's, then the themes'. */
  readonly landmarks: readonly Landmark[];
}

/** Throws `NotFound` when there is no such audit. */
export async function loadAskingAudit(tx: Tx, auditId: string): Promise<AskingAudit> {
  const asked = await loadAuditModel(tx, auditId);
  return { ...asked, landmarks: [...asked.model.landmarks, ...landmarksOf(asked.themeQuestions)] };
}

/** The questions a case of the audit is asked on a level. */
export function askedQuestions(
  { model, themeQuestions, periods }: AskingAudit,
  { level, stratum }: { readonly level: number; readonly stratum: string },
  timeline: Timeline,
): readonly Question[] {
  const lastDay = periods[stratum]?.to;
  const reference = lastDay === undefined ? {} : { referenceDate: lastDay };
  return questionsOfCase(model, themeQuestions, level, { stratum, timeline, ...reference });
}

function landmarksOf(themeQuestions: readonly ThemeQuestion[]): readonly Landmark[] {
  const ids = [...new Set(themeQuestions.map(({ question }) => question.landmark))];
  return ids.map((id) => ({
    id,
    title: knownThemes.find((theme) => theme.id === id)?.title ?? "Temanedslag",
  }));
}
