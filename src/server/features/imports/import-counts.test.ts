import fc from "fast-check";
import { expect, test } from "vitest";
import { databaseOn } from "#server/database/connect";
import { openTestPglite } from "../../../../test/database/open-test-database.ts";
import { importTexts } from "../../../../test/imports/import-texts.ts";

const header = "sagsnummer;id;type;tidspunkt;vedroerer;bemaerkning";
/** Mostly the first value, so that whole rows are sound now and then. */
const mostly = (usual: string, ...others: string[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
/** Few values, so that rows meet: known and unknown cases, repeated ids, chains of `vedroerer`, broken cells. */
const row = fc
  .tuple(
    mostly("1", "2", "ukendt", ""),
    fc.constantFrom("a", "b", "c", "d", "e", "f"),
    mostly("netvaerk-afdaekket", "ukendt-type"),
    mostly("2025-01-01", "2025-01-02T10:00", "2025-03-30T02:30", "i går"),
    mostly("", "a", "b", "c", "x"),
    mostly("", "æ", '"to\nlinjer"', '"', "for;mange"),
  )
  .map((cells) => cells.join(";"));

test("accepted + unchanged + rejected = rows, and every rejected row is kept, whatever the file (design rule 1)", async () => {
  const database = databaseOn(await openTestPglite());
  await importTexts(database, [
    "sagsnummer;barn;foedselsdato;enhed;raadgiver;omraade;aabnet\n1;b;2015-01-01;nord;r;udsat;2024-01-01\n2;b;2015-01-01;nord;r;udsat;2024-01-01",
  ]);
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
      const text = [header, ...rows].join("\n");
      const [first] = await importTexts(database, [text]);
      const [second] = await importTexts(database, [text]);
      for (const file of [first, second]) {
        expect(file?.status).toBe("faerdig");
        expect((file?.accepted ?? 0) + (file?.unchanged ?? 0) + (file?.rejected ?? 0)).toBe(file?.rows);
        expect(file?.rejections).toHaveLength(file?.rejected ?? -1);
      }
      expect(second?.accepted).toBe(0);
      for (const count of ["accepted", "unchanged", "rejected"] as const)
        if ((first?.[count] ?? 0) > 0) outcomes.add(count);
    }),
    { numRuns: 40 },
  );
  expect(outcomes.size).toBe(3);
  await database.close();
});
