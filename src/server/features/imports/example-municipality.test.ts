import { expect, test } from "vitest";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { importTexts } from "../../../../test/imports/import-texts.ts";

const header = "sagsnummer;barn;foedselsdato;enhed;raadgiver;omraade;aabnet;lukket";
const row = (child: string) => `0001;${child};2015-03-01;nord;r1;udsat;2024-01-01;`;

describeOnBothEngines("import into the example municipality, where anyone may be anyone", (open) => {
  test("a file with a CPR number is refused as a whole, and nothing of it is kept", async () => {
    const database = await open();
    await database.asSystem("test", (tx) =>
      tx.insertInto("municipality").values({ name: "Eksempelby Kommune", invented: true }).execute(),
    );
    const [refused] = await importTexts(database, [[header, "x", row("0103154321")].join("\n")]);
    expect(refused).toMatchObject({ status: "fejlet", rows: 0, rejected: 0, rejections: [] });
    expect(refused?.problem).toContain("kommunen her er opdigtet");
    const [taken] = await importTexts(database, [[header, row("barn-1")].join("\n")]);
    expect(taken).toMatchObject({ status: "faerdig", accepted: 1 });
  });
});
