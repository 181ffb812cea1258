import type { ModelSummary } from "#contract/catalogue";

/** A model and its version in one text, `bbu-2018/1`, for choices and addresses. */
export function modelKey({ id, version }: Pick<ModelSummary, "id" | "version">): string {
  return `${id}/${version}`;
}
