import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { openSmallAudit, type Person, type SmallAudit } from "../../../../test/fixtures/small-audit.ts";

describeOnBothEngines("a critical case", (open) => {
  let audit: SmallAudit;

  beforeAll(async () => {
    audit = await openSmallAudit(await open());
  });
  afterAll(() => audit.app.close());

  const note = "Barnet er ikke set i tre måneder.";
  test("lands on the unit head's desk at once, from whoever sees the case", async () => {
    expect(
      (await audit.request("kai", "POST", "/api/critical-cases", { caseNumber: "N1", auditId: null, note }))
        .status,
    ).toBe(404);
    expect(
      (
        await audit.request("ida", "POST", "/api/critical-cases", {
          caseNumber: "N1",
          auditId: "2026",
          note,
        })
      ).status,
    ).toBe(200);
    expect(
      (
        await audit.request("mia", "POST", "/api/critical-cases", {
          caseNumber: "N1",
          auditId: "2026",
          note,
        })
      ).body,
    ).toMatchObject({ code: "allerede-kritisk" });
    expect((await audit.request("eva", "GET", "/api/critical-cases")).body).toMatchObject([
      { caseNumber: "N1", markedBy: "ida", acknowledgedAt: null },
    ]);
    expect((await audit.request("kai", "GET", "/api/critical-cases")).body).toEqual([]);
    expect((await audit.request("rita", "GET", "/api/critical-cases")).status).toBe(403);
  });

  test("is answered once, by the unit head, with what is done", async () => {
    const [{ id }] = (await audit.request("eva", "GET", "/api/critical-cases")).body;
    const acknowledge = (person: Person) =>
      audit.request(person, "POST", `/api/critical-cases/${id}/acknowledgement`, {
        actionTaken: "Rita besøger barnet i dag.",
      });
    expect((await acknowledge("mia")).body).toMatchObject({ code: "rolle-maa-ikke" });
    expect((await acknowledge("eva")).body).toMatchObject({
      acknowledgedBy: "eva",
      actionTaken: "Rita besøger barnet i dag.",
    });
    expect((await acknowledge("tove")).body).toMatchObject({ code: "allerede-besvaret" });
  });
});
