import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { openSmallAudit, type Person, type SmallAudit } from "../../../../test/fixtures/small-audit.ts";
import { planInView } from "./plan-in-view.ts";

describeOnBothEngines("the plan in a draw's protocol", (open) => {
  let audit: SmallAudit;
  beforeAll(async () => {
    audit = await openSmallAudit(await open());
  });
  afterAll(() => audit.app.close());

  test.each<[Person, string[]]>([
    ["tove", ["N1", "S1"]],
    ["kai", ["(skjult)", "S1"]],
    ["lars", ["(skjult)", "(skjult)"]],
  ])("names the cases kept out to %s as far as they may see them: %j", async (person, exclude) => {
    const plan = {
      levels: [{ level: 1, strata: { "§ 32": 1 } }],
      maxPerCaseworker: null,
      exclude: ["N1", "S1"],
    };
    const seen = await audit.database.asUser({ id: audit.ids[person] }, (tx) => planInView(tx, plan));
    expect(seen).toEqual({ ...plan, exclude });
  });
});
