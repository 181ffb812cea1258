import { afterAll, beforeAll, expect, test } from "vitest";
import type { Results } from "#contract/results";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { answerQuestion } from "../../../../test/fixtures/answer-review.ts";
import { readSmallFrame } from "../../../../test/fixtures/read-small-frame.ts";
import { openSmallAudit, type Person, type SmallAudit } from "../../../../test/fixtures/small-audit.ts";
import { verifyStoredAudit } from "../verification/verify-stored-audit.ts";

describeOnBothEngines("the dates' answers as results (level 0)", (open) => {
  let audit: SmallAudit;
  const results = async (person: Person, query = "") =>
    (await audit.request(person, "GET", `/api/audits/2026/results${query}`)).body as Results;
  const question = ({ questions }: Results, id: string) => questions.find((one) => one.id === id);
  const setLevels = (status: string) =>
    audit.database.asSystem("test", (tx) => tx.updateTable("audit_level").set({ status }).execute());

  beforeAll(async () => {
    audit = await openSmallAudit(await open());
    await readSmallFrame(audit);
    // Mia says yes before she sees what the dates say, and changes it when she does.
    await answerQuestion(audit, "mia", "mia", "UDR-13", { value: "ja" });
    const changed = { value: "nej", remark: "Intet samtykke", expectedRevision: 1 };
    await answerQuestion(audit, "mia", "mia", "UDR-13", changed);
    // Kai's review is not submitted, so his answer meets nobody's.
    await answerQuestion(audit, "kai", "kai", "UDR-13", { value: "nej", remark: "Intet samtykke" });
    await audit.database.asSystem("test", (tx) =>
      tx.updateTable("review").set({ status: "afsluttet" }).where("id", "=", audit.reviews.mia).execute(),
    );
  });
  afterAll(() => audit.app.close());

  test("are counted over the whole frame and its parts, without an interval", async () => {
    const whole = await results("tove");
    expect(question(whole, "IND-03")?.machine).toEqual({
      id: "spoergsmaal:IND-03:niveau-0",
      level: 0,
      yes: 1,
      no: 1,
      notRelevant: 0,
      notYetMeasurable: 0,
      n: 2,
      share: 0.5,
      wilson95: null,
      suppressed: true,
      undecided: 0,
      cases: 2,
      asksMoreThanDates: true,
      asOf: "2026-01-15",
    });
    expect(question(whole, "OPF-02")?.machine).toBeNull();
    for (const part of ["?unit=nord", "?unit=nord&area=udsat", "?unit=nord&stratum=%C2%A7%2032"])
      expect(question(await results("tove", part), "IND-03")?.machine).toMatchObject({
        yes: 1,
        no: 0,
        cases: 1,
      });
    expect(question(await results("tove", "?area=handicap"), "IND-03")?.machine).toBeNull();
  });

  test("agree or not with the first answer of each submitted review, not with what it became", async () => {
    const whole = await results("tove");
    expect(question(whole, "UDR-13")?.agreement).toMatchObject([
      { levels: [0, 1], pairs: 1, agree: 0, onlySecondYes: 1, firstStricter: 1 },
    ]);
    expect(question(whole, "UDR-13")?.levels).toMatchObject([{ level: 1, yes: 0, no: 1 }]);
  });

  test("are nobody's but the head of quality's while a level is open: a part may be the reviewer's own case", async () => {
    for (const person of ["mia", "eva", "ida"] as const)
      for (const { machine, agreement } of (await results(person)).questions) {
        expect(machine).toBeNull();
        expect(agreement.filter(({ levels: [first] }) => first === 0)).toEqual([]);
      }
    await setLevels("lukket");
    expect(question(await results("eva"), "IND-03")?.machine).toMatchObject({ yes: 1, no: 1 });
    await setLevels("aaben");
  });

  test("leave the house only where no count is small (design rule 9)", async () => {
    const setAudit = (status: string) =>
      audit.database.asSystem("test", (tx) => tx.updateTable("audit").set({ status }).execute());
    await setLevels("lukket");
    await setAudit("lukket");
    const hidden = {
      yes: null,
      no: null,
      n: null,
      share: null,
      notRelevant: null,
      undecided: null,
      cases: null,
    };
    expect(question(await results("lars"), "IND-03")?.machine).toMatchObject({ ...hidden, suppressed: true });
    expect(question(await results("lars"), "UDR-13")?.agreement).toEqual([]);
    await setAudit("i-gang");
    await setLevels("aaben");
  });

  test("are counted one by one by verify, which gets the same", async () => {
    const { checked, differences } = await audit.database.asSystem("test", (tx) =>
      verifyStoredAudit(tx, "2026"),
    );
    expect(checked).toContain(
      "Datoerne (niveau 0): 12 svar om grundlagets sager er talt igen, og de er holdt op mod målernes første svar.",
    );
    expect(differences.filter(({ where }) => where === "resultater")).toEqual([]);
  });
});
