/** What a statement gave back. `affectedRows` counts the rows it wrote, 0 for a question. */
export interface SqlResult {
  readonly rows: readonly Record<string, unknown>[];
  readonly affectedRows: number;
}

/** One session with the database: statements run in turn, and a transaction belongs to it. */
export interface SqlSession {
  /** Runs one statement, or several when there are no parameters. Values come back as column-types.ts says. */
  run(sql: string, parameters: readonly unknown[]): Promise<SqlResult>;
  /** `COPY target FROM` the chunks, in PostgreSQL's text format. Gives the number of rows. */
  copyIn(target: string, chunks: Iterable<string>): Promise<number>;
  /** Gives the session back. A `broken` one is thrown away, for its transaction may still be open. */
  release(broken: boolean): void;
}

/** PostgreSQL as a server or inside the process: the same SQL, the same values. */
export interface SqlEngine {
  readonly kind: "postgres" | "embedded";
  acquire(): Promise<SqlSession>;
  close(): Promise<void>;
}
