import type { CatalogueQuestion, Model, ModelSummary } from "#contract/catalogue";
import type { AuditModel } from "#questions/audit-model";
import { modelHash, questionHash } from "#questions/freeze";
import type { Question } from "#questions/question";
import { viewQuestion } from "../reviews/view-question.ts";

/** A question in the catalogue's words: its relevance rule as a sentence, and the hash of its version. */
export function describeQuestion(question: Question): CatalogueQuestion {
  return { ...viewQuestion(question), hash: questionHash(question) };
}

export function summariseModel(model: AuditModel): ModelSummary {
  const { id, version, title, source } = model;
  return {
    id,
    version,
    title,
    source,
    hash: modelHash(model),
    levels: model.levels.map(({ level, title: name, cases }) => ({ level, title: name, cases })),
    strata: model.strata.map(({ id: stratum, title: name, periodMonths, cases }) => ({
      id: stratum,
      title: name,
      periodMonths,
      cases: [...cases],
    })),
    landmarks: [...model.landmarks],
    questionCount: model.questions.length,
  };
}

export function describeModel(model: AuditModel): Model {
  return { ...summariseModel(model), questions: model.questions.map(describeQuestion) };
}
