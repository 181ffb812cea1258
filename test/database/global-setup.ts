import type { TestProject } from "vitest/node";
import { type RunningPostgres, startPostgres } from "./start-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The superuser's address on the cluster of this test run. Make a database of your own in it. */
    postgresUrl: string;
  }
}

let postgres: RunningPostgres | undefined;

/** Starts one PostgreSQL for the whole run; tests reach it with `inject("postgresUrl")`. */
export async function setup(project: TestProject): Promise<void> {
  postgres = await startPostgres();
  project.provide("postgresUrl", postgres.url);
}

export async function teardown(): Promise<void> {
  await postgres?.stop();
}
