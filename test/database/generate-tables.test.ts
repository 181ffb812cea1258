import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { generateTables } from "../../scripts/generate-db-types.ts";
import { describeOnBothEngines } from "./on-both-engines.ts";

describeOnBothEngines("table types", (open) => {
  test("tables.generated.ts is what the migrations make (else run scripts/generate-db-types.ts)", async () => {
    const written = await readFile(
      new URL("../../src/server/database/tables.generated.ts", import.meta.url),
      "utf8",
    );
    expect(await generateTables(await open())).toBe(written);
  });
});
