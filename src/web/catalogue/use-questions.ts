import { type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import {
  type CatalogueQuestion,
  getModel,
  listModels,
  listThemes,
  type ModelSummary,
} from "#contract/catalogue";
import { catalogueText } from "../text/catalogue.ts";
import { endpointQuery } from "../use-endpoint.ts";

/** A question and where it is asked. */
export interface ListedQuestion extends CatalogueQuestion {
  readonly askedIn: string;
}

export interface Questions {
  readonly models: readonly ModelSummary[];
  readonly questions: readonly ListedQuestion[];
}

/**
 * Every question of every model and theme; undefined until all are there, or the first query that fails. Asks for nothing
 * unless `enabled`.
 */
export function useQuestions(enabled = true): UseQueryResult<Questions> {
  const models = useQuery({ ...endpointQuery(listModels, {}), enabled });
  const themes = useQuery({ ...endpointQuery(listThemes, {}), enabled });
  const details = useQueries({
    queries: (models.data ?? []).map(({ id, version }) =>
      endpointQuery(getModel, { params: { modelId: id, version } }),
    ),
  });
  const waiting = [models, themes, ...details].find(({ data }) => data === undefined);
  if (waiting) return waiting as UseQueryResult<Questions>;
  const ofModels = details.flatMap(({ data }) =>
    (data?.questions ?? []).map((question) => ({ ...question, askedIn: data?.title ?? "" })),
  );
  // The versions of a model share most of their questions.
  const once = new Map(
    ofModels.map((question) => [`${question.askedIn} ${question.id} ${question.version}`, question]),
  );
  const ofThemes = (themes.data ?? []).flatMap(({ title, questions }) =>
    questions.map((question) => ({ ...question, askedIn: catalogueText.theme(title) })),
  );
  const data = { models: models.data ?? [], questions: [...once.values(), ...ofThemes] };
  return { ...models, data } as UseQueryResult<Questions>;
}
