import { type RawBuilder, sql } from "kysely";

/** Whether none of `tables` has the row that `alias` names: `key` is their column → its. An anti-join for each of them. */
export function isUnknown(
  alias: string,
  key: Readonly<Record<string, string>>,
  tables: readonly RawBuilder<unknown>[],
): RawBuilder<boolean> {
  const same = Object.entries(key).map(
    ([known, own]) => sql`${sql.ref(`known.${known}`)} = ${sql.ref(`${alias}.${own}`)}`,
  );
  const absent = tables.map(
    (table) => sql`not exists (select from ${table} as known where ${sql.join(same, sql` and `)})`,
  );
  return sql`${sql.join(absent, sql` and `)}`;
}
