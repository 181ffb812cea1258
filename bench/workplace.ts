import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgresFolder } from "../scripts/find-program.mjs";
import { startPostgres } from "../test/database/start-postgres.ts";
import { type Finished, runProgram } from "./run-program.ts";

/** Where the benchmarks work: a folder and a PostgreSQL that waits for the disk as in production, both thrown away. */
export interface Workplace {
  readonly folder: string;
  /** Gives the new database's address. */
  createDatabase(name: string): Promise<string>;
  /** psql with one `--command` for each; its time with the others', on one connection. */
  psql(url: string, ...commands: readonly string[]): Promise<Finished>;
  pgbench(args: readonly string[]): Promise<Finished>;
  close(): Promise<void>;
}

export async function openWorkplace(): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), "sagspejl-bench-"));
  await chmod(folder, 0o755);
  const postgres = await startPostgres({ durable: true });
  const program = (name: string) => join(findPostgresFolder() ?? "", name);
  const psql = (url: string, ...commands: readonly string[]) =>
    runProgram(program("psql"), [
      "--quiet",
      "--set=ON_ERROR_STOP=1",
      ...commands.map((command) => `--command=${command}`),
      url,
    ]);
  return {
    folder,
    psql,
    async createDatabase(name) {
      await psql(postgres.url, `create database ${name}`);
      return postgres.url.replace(/[^/]*$/, name);
    },
    pgbench: (args) => runProgram(program("pgbench"), args),
    async close() {
      await postgres.stop();
      await rm(folder, { recursive: true });
    },
  };
}
