import { expect, test } from "vitest";
import { describeOnBothEngines } from "../../../../test/database/on-both-engines.ts";
import { answerReview, submitReview } from "../../../../test/fixtures/answer-review.ts";
import { openSmallAudit } from "../../../../test/fixtures/small-audit.ts";

describeOnBothEngines("the first submission of a review", (open) => {
  test("is the moment that blind answers are counted by: no statement moves it or dates it back", async () => {
    const database = await open();
    const audit = await openSmallAudit(database);
    const submittedAt = () =>
      database.asSystem("test", async (tx) => {
        const review = tx.selectFrom("review").where("id", "=", audit.reviews.mia);
        return (await review.select("first_submitted_at").executeTakeFirstOrThrow()).first_submitted_at;
      });
    const rewrite = (moment: string | null) =>
      database.asUser({ id: audit.ids.mia }, (tx) =>
        tx
          .updateTable("review")
          .set({ first_submitted_at: moment })
          .where("id", "=", audit.reviews.mia)
          .execute(),
      );
    await rewrite("2020-01-01T00:00:00Z");
    expect(await submittedAt()).toBeNull();
    await answerReview(audit, "mia", []);
    await submitReview(audit, "mia");
    const first = await submittedAt();
    expect(first).not.toBeNull();
    await rewrite(null);
    await rewrite("2030-01-01T00:00:00Z");
    expect(await submittedAt()).toBe(first);
    await audit.app.close();
  });
});
