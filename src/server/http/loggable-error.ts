import { isSqlError } from "../database/is-sql-error.ts";

/**
 * The part of an error that may be logged. PostgreSQL's errors repeat values of the row (a name, a remark), so of
 * those only code, constraint and where in our code they rose are kept.
 */
export function loggableError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, constraint, table } = error as { code?: string; constraint?: string; table?: string };
  const stack = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return { error: isSqlError(error) ? `database: ${code}` : error.message, code, constraint, table, stack };
}
