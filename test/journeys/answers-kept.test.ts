import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { AnswerView, ReviewView } from "#contract/reviews";
import { idOnScreen, openQuestionId } from "./answer-every-question.ts";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { findOpenReview } from "./find-open-review.ts";
import { getJson } from "./get-json.ts";
import { expectNoSeed, openBothWordings } from "./open-both-wordings.ts";
import { picture } from "./picture.ts";
import { signInAs } from "./sign-in-as.ts";
import { desktop, phone, setStage } from "./stage.ts";

// Design rule 1: nothing is lost.
const stage = setStage();

test("two people answer the same question: one chooses, and both answers are kept", async () => {
  const { reviewId, reviewer, second } = await findOpenReview(stage, 1);
  const [first, other] = [await stage.openPage(), await stage.openPage()];
  await signInAs(first, "teamleder", reviewer, `/maalinger/${reviewId}`);
  await signInAs(other, "teamleder", second, `/maalinger/${reviewId}`);
  const questionId = await openQuestionId(first);
  await openQuestionId(other);
  await first.keyboard.press("j");
  await expect.poll(() => savedAnswer(first, reviewId, questionId)).toMatchObject({ value: "ja" });
  await other.keyboard.press("n");
  const dialog = other.getByRole("dialog", { name: "To svar på samme spørgsmål" });
  await dialog.waitFor();
  await expectNoAxeViolations(other);
  await picture(other, "to-svar");
  await dialog.getByRole("button", { name: "Brug mit svar" }).click();
  await expect.poll(() => savedAnswer(other, reviewId, questionId)).toMatchObject({ value: "nej" });
  const revisions = await getJson<readonly AnswerView[]>(
    other.request,
    `/api/reviews/${reviewId}/answers/${questionId}/revisions`,
  );
  const kept = revisions.map(({ value, by }) => `${value}: ${by}`);
  expect(kept).toContain(`ja: ${reviewer}`);
  expect(kept).toContain(`nej: ${second}`);
});

test("an answer given without a connection is not lost, not even when the page is closed", async () => {
  const { reviewId, reviewer } = await findOpenReview(stage, 2);
  const page = await stage.openPage();
  await signInAs(page, "teamleder", reviewer, `/maalinger/${reviewId}`);
  const questionId = await openQuestionId(page);
  await page.context().setOffline(true);
  await page.keyboard.press("j");
  await page.getByText("1 svar er ikke gemt endnu").waitFor();
  await picture(page, "uden-forbindelse");
  await page.close();
  const again = await page.context().newPage();
  await page.context().setOffline(false);
  await again.goto(`/maalinger/${reviewId}`);
  await expect.poll(() => savedAnswer(again, reviewId, questionId)).toMatchObject({ value: "ja" });
  await again.getByText(/^Gemt/).waitFor();
});

test("a reworded question is answered in both wordings, by keys, and without a connection", async () => {
  const { reviewId, reviewer } = await openBothWordings(stage);
  const page = await stage.openPage();
  const url = `/maalinger/${reviewId}?spoergsmaal=IND-07`;
  await signInAs(page, "teamleder", reviewer, `/maalinger/${reviewId}`);
  await expectNoSeed(page);
  await page.goto(url);
  expect(await openQuestionId(page)).toBe("IND-07");
  expect(await page.locator("#tidligere-ordlyd").count()).toBe(0);

  await page.keyboard.press("j");
  await page.locator("#tidligere-ordlyd:focus").waitFor();
  await expectNoAxeViolations(page);
  await picture(page, "begge-ordlyde");
  await page.setViewportSize(phone);
  await expectNoAxeViolations(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  await page.setViewportSize(desktop);

  await page.goto(`/maalinger/${reviewId}/afslut`);
  const lacking = page.getByRole("region", { name: "Mangler svar efter den tidligere ordlyd (1)" });
  await lacking.waitFor();
  await expectNoAxeViolations(page);
  await lacking.getByRole("link", { name: "IND-07" }).click();
  expect(await openQuestionId(page)).toBe("IND-07");
  await page.keyboard.press("o");
  await page.keyboard.press("n");
  await expect.poll(() => idOnScreen(page)).not.toBe("IND-07");
  const both = async (from: Page) => {
    const { answers, formerAnswers } = await getJson<ReviewView>(from.request, `/api/reviews/${reviewId}`);
    return [answers, formerAnswers].map((given) =>
      given
        .filter(({ questionId }) => questionId === "IND-07")
        .map(({ value, revision }) => [value, revision]),
    );
  };
  await expect.poll(() => both(page)).toEqual([[["ja", 1]], [["nej", 1]]]);

  await page.keyboard.press("ArrowUp");
  await page.locator("#tidligere-ordlyd").waitFor();
  await page.context().setOffline(true);
  await page.keyboard.press("o");
  await page.keyboard.press("j");
  await page.getByText("1 svar er ikke gemt endnu").waitFor();
  await page.close();
  const again = await page.context().newPage();
  await again.context().setOffline(false);
  await again.goto(url);
  await expect.poll(() => both(again)).toEqual([[["ja", 1]], [["ja", 2]]]);
});

async function savedAnswer(
  page: Page,
  reviewId: number,
  questionId: string,
): Promise<AnswerView | undefined> {
  const { answers } = await getJson<ReviewView>(page.request, `/api/reviews/${reviewId}`);
  return answers.find((answer) => answer.questionId === questionId);
}
