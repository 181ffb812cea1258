/** PostgreSQL's own error, alike from both engines: the five-character SQLSTATE and, where one broke, the constraint. */
export interface SqlError extends Error {
  readonly code: string;
  readonly constraint?: string;
}

/** Whether PostgreSQL said no, and (when `code` is given) for this reason. */
export function isSqlError(error: unknown, code?: string): error is SqlError {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return false;
  return /^[0-9A-Z]{5}$/.test(error.code) && (code === undefined || error.code === code);
}
