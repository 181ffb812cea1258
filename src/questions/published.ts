import { modelHash, questionHash } from "./freeze.ts";
import { auditModels, themes } from "./index.ts";
import type { Question } from "./question.ts";

/**
 * Everything that is published, under the key it is frozen by: `barnets-lov-2025/IND-03/v1` for a question,
 * `themes/TEM-BIS-01/v1` for a theme's, `barnets-lov-2025/v1` for a model. Values are SHA-256 hashes.
 */
export function publishedHashes(): ReadonlyMap<string, string> {
  return new Map([
    ...auditModels.flatMap((model) => [
      [`${model.id}/v${model.version}`, modelHash(model)] as const,
      ...model.questions.map((question) => entryOf(model.id, question)),
    ]),
    ...themes.flatMap(({ questions }) => questions.map((question) => entryOf("themes", question))),
  ]);
}

function entryOf(catalogue: string, question: Question): readonly [string, string] {
  return [`${catalogue}/${question.id}/v${question.version}`, questionHash(question)];
}
