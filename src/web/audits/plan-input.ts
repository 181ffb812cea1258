import type { AuditInput, AuditView } from "#contract/audits";
import type { ModelSummary } from "#contract/catalogue";
import { addDays, addMonths, localDate } from "#kit/local-date";

/** What the form of a new audit begins with: the model's periods up to the end of last year, and a free id. */
export function firstInput(model: ModelSummary, audits: readonly AuditView[], today: string): AuditInput {
  const year = Number(today.slice(0, 4));
  return {
    id: freeId(String(year), audits),
    title: `Ledelsestilsyn ${year}`,
    ...modelPart(model, today),
    baselineAuditId:
      audits.find(({ status, model: { id } }) => status === "lukket" && id === model.id)?.id ?? null,
    themeQuestions: [],
  };
}

/** What follows from the model: itself, and a period per case type, each reaching its own months back from New Year. */
export function modelPart(
  model: ModelSummary,
  today: string,
): Pick<AuditInput, "modelId" | "modelVersion" | "periods"> {
  const lastDay = localDate(`${Number(today.slice(0, 4)) - 1}-12-31`);
  const periods = model.strata.map(({ id, periodMonths }) => {
    const from = addMonths(addDays(lastDay, 1), -periodMonths);
    return [id, { from: String(from), to: String(lastDay) }] as const;
  });
  return { modelId: model.id, modelVersion: model.version, periods: Object.fromEntries(periods) };
}

/** A planned audit as the form changes it. */
export function inputOf({ id, title, model, periods, baseline, themeQuestions }: AuditView): AuditInput {
  return {
    id,
    title,
    modelId: model.id,
    modelVersion: model.version,
    periods,
    baselineAuditId: baseline?.id ?? null,
    themeQuestions: themeQuestions.map(({ id: questionId, version, levels }) => ({
      id: questionId,
      version,
      levels,
    })),
  };
}

function freeId(wanted: string, audits: readonly AuditView[]): string {
  const taken = new Set(audits.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
