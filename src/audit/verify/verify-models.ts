import type { AuditModel } from "#questions/audit-model";
import { modelHash, questionHash } from "#questions/freeze";
import type { Question } from "#questions/question";
import type { Difference } from "./difference.ts";

/** What was published, as it is kept now. */
export interface KeptModels {
  readonly models: readonly KeptModel[];
  /** Those added to the audit. They are kept without a hash: the program's own is theirs. */
  readonly themeQuestions: readonly Question[];
  /** The hashes that the program brings, by the key of `publishedHashes`. */
  readonly published: ReadonlyMap<string, string>;
}

export interface KeptModel {
  readonly id: string;
  readonly version: number;
  /** By which it was published. */
  readonly hash: string;
  readonly definition: AuditModel;
}

/** Lists models and theme questions that no longer have the hash they were published by, with the questions it is due to. */
export function verifyModels({ models, themeQuestions, published }: KeptModels): readonly Difference[] {
  const isChanged = (catalogue: string, question: Question) => {
    const hash = published.get(`${catalogue}/${question.id}/v${question.version}`);
    return hash !== undefined && hash !== questionHash(question);
  };
  const changedModels = models.filter(({ definition, hash }) => modelHash(definition) !== hash);
  const sentences = [
    ...changedModels.map(({ id, version, definition: { questions } }) => {
      const changed = questions.filter((question) => isChanged(id, question)).map((question) => question.id);
      const where = changed.length === 0 ? "" : ` Ændret: ${changed.join(", ")}.`;
      return `Modellen ${id}, version ${version}, har ikke længere det fingeraftryk, den blev offentliggjort med.${where}`;
    }),
    ...themeQuestions
      .filter((question) => isChanged("themes", question))
      .map(
        ({ id, version }) =>
          `Temaspørgsmålet ${id}, version ${version}, har ikke længere det fingeraftryk, det blev offentliggjort med.`,
      ),
  ];
  return sentences.map((sentence) => ({ where: "modellen", sentence }));
}
