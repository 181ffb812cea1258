import type { CatalogueQuestion, Model, ModelSummary } from "#contract/catalogue";
import type { AuditModel } from "#questions/audit-model";
import { modelHash, questionHash } from "#questions/freeze";
import type { Question } from "#questions/question";
import { explainRelevance } from "#questions/relevance";

/** A question in the catalogue's words: its relevance rule as a sentence, and the hash of its version. */
export function describeQuestion(question: Question): CatalogueQuestion {
  const { scale, criterion, duties, events } = question;
  return {
    ...question,
    scale: { ...scale, values: [...scale.values], defects: [...scale.defects] },
    criterion,
    relevance: explainRelevance(question.relevance),
    duties: [...duties],
    events: [...events],
    hash: questionHash(question),
  };
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
