import { modelHash } from "#questions/freeze";
import { auditModels } from "#questions/index";
import type { Tx } from "#server/database/connect";

/**
 * Writes the models that this version of Sagspejl brings into the database, where they stay as they were published.
 * Throws when a published model has other words today: that is a new version, not an edit.
 */
export async function publishModels(tx: Tx): Promise<void> {
  const rows = await tx.selectFrom("audit_model").select(["id", "version", "hash"]).execute();
  const published = new Map(rows.map(({ id, version, hash }) => [`${id}/${version}`, hash]));
  for (const model of auditModels) {
    const hash = modelHash(model);
    const before = published.get(`${model.id}/${model.version}`);
    if (before === hash) continue;
    if (before !== undefined) {
      throw new Error(
        `Modellen ${model.id}, version ${model.version}, er ændret, efter at den blev taget i brug. Giv ændringen et nyt versionsnummer.`,
      );
    }
    await tx
      .insertInto("audit_model")
      .values({ id: model.id, version: model.version, hash, definition: JSON.stringify(model) })
      .execute();
  }
}
