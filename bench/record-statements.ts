import type { SqlEngine } from "#server/database/sql-engine";

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The same engine, writing down every statement that passes. */
export function recordStatements(engine: SqlEngine, statements: Statement[]): SqlEngine {
  return {
    ...engine,
    async acquire() {
      const session = await engine.acquire();
      return {
        ...session,
        run(sql, parameters) {
          statements.push({ sql, parameters });
          return session.run(sql, parameters);
        },
      };
    },
  };
}

/** A script for pgbench: the statements with their values, `variable` standing for the value `varying`. */
export function writeScript(statements: readonly Statement[], varying: string, variable: string): string {
  const literal = (value: unknown): string => {
    if (value === varying) return `:${variable}`;
    if (value === null) return "null";
    if (value instanceof Uint8Array) return `'\\x${Buffer.from(value).toString("hex")}'`;
    if (Array.isArray(value)) return `'{${value.map((each) => JSON.stringify(each)).join(",")}}'`;
    return `'${String(value).replaceAll("'", "''")}'`;
  };
  return statements
    .map(
      ({ sql, parameters }) =>
        `${sql.replace(/\$(\d+)/g, (_, number) => literal(parameters[Number(number) - 1]))};\n`,
    )
    .join("");
}
