import { sql } from "kysely";
import type { AppDeps } from "#server/app-deps";
import { failFile, finishRun } from "./import-run.store.ts";
import { dropStagingTable } from "./staging-table.ts";

/** On a shared PostgreSQL another process may be at work, so only a run older than this counts as given up. */
const givenUpAfterHours = 24;

/** Closes runs that a stopped process left open, and drops what they had staged. */
export async function closeInterruptedRuns({
  database,
  clock,
}: Pick<AppDeps, "database" | "clock">): Promise<void> {
  const hours = database.kind === "embedded" ? 0 : givenUpAfterHours;
  await database.asSystem("nobody else tidies up after a process that is gone", async (tx) => {
    const runs = await tx
      .selectFrom("import_run")
      .select("id")
      .where("status", "=", "koerer")
      .where("started_at", "<=", sql<string>`now() - make_interval(hours => ${hours}::integer)`)
      .execute();
    for (const { id } of runs) {
      const files = await tx
        .selectFrom("import_file")
        .select(["id", "status"])
        .where("run_id", "=", id)
        .execute();
      for (const file of files) {
        await dropStagingTable(tx, file.id);
        if (file.status === "faerdig") continue;
        await failFile(
          tx,
          file.id,
          "Sagspejl blev stoppet, mens filen blev læst ind, og intet af den er gemt. Send den igen.",
        );
      }
      await finishRun(tx, id, "fejlet", clock.now());
    }
  });
}
