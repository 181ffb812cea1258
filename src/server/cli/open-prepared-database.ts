import type { Config } from "../config.ts";
import { type Database, openDatabase } from "../database/connect.ts";
import { migrate } from "../database/migrate.ts";
import { publishModels } from "../features/catalogue/publish-models.ts";

/** Opens the database, brings it up to date and publishes the models that this version brings; says what takes time. */
export async function openPreparedDatabase(config: Config, say: (line: string) => void): Promise<Database> {
  if (config.databaseUrl === null) say(`Åbner den indlejrede database i ${config.dataDir} …`);
  const database = await openDatabase(config, say);
  try {
    const applied = await migrate(database);
    if (applied.length > 0) say(`Databasen er bragt op på ${applied.at(-1)}.`);
    await database.asSystem("models come with the program", publishModels);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
