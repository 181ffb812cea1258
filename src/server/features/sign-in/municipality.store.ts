import type { Tx } from "#server/database/connect";

export interface Municipality {
  readonly name: string;
  /** The example municipality, where one may pick who to be. */
  readonly invented: boolean;
}

/** The municipality of this database; before the first administrator has named it, Sagspejl itself. */
export async function findMunicipality(tx: Tx): Promise<Municipality> {
  const row = await tx.selectFrom("municipality").select(["name", "invented"]).executeTakeFirst();
  return row ?? { name: "Sagspejl", invented: false };
}
