import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { ReviewView } from "#contract/reviews";
import { answerEveryQuestion, openQuestionId } from "./answer-every-question.ts";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { findKnown } from "./find-known.ts";
import { findLateFollowUp, type LateFollowUp } from "./find-late-follow-up.ts";
import { getJson } from "./get-json.ts";
import { enter } from "./keyboard.ts";
import { picture } from "./picture.ts";
import { signInAs } from "./sign-in-as.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

// Design rule 4: the dates' answer is shown once the reviewer's own is saved, and both are kept.
describe("where the dates say something else than the reviewer", () => {
  test("nothing of it is seen before the answer; kept by keyboard, with a reason", async () => {
    const { page, review } = await openLateFollowUp();
    const received: string[] = [];
    page.on("response", async (response) => {
      if (response.url().includes("/api/")) received.push(await response.text().catch(() => ""));
    });
    await page.reload();
    expect(await openQuestionId(page)).toBe("OPF-01");
    expect(received.length).toBeGreaterThan(0);
    expect(received.filter((text) => text.includes("machineValue"))).toEqual([]);
    expect(await page.getByText("Datoerne siger").count()).toBe(0);

    await page.keyboard.press("j");
    await page.locator("#datoerne-siger:focus", { hasText: "Datoerne siger: Nej" }).waitFor();
    await page.getByText("OPF-01: Ja. Gemt. Datoerne siger noget andet: Nej.").waitFor();
    await expectNoAxeViolations(page);
    await picture(page, "datoerne-siger");

    await page.keyboard.press("ArrowDown");
    expect(await openQuestionId(page)).not.toBe("OPF-01");
    await page.getByRole("button", { name: /1 afviger fra datoerne uden begrundelse/ }).waitFor();
    await page.goto(`/maalinger/${review.reviewId}/afslut`);
    const lacking = page.getByRole("region", { name: /^Svaret afviger fra datoerne: begrundelse mangler/ });
    await lacking.waitFor();
    await expectNoAxeViolations(page);
    await enter(page, lacking.getByRole("link", { name: "OPF-01" }));

    expect(await openQuestionId(page)).toBe("OPF-01");
    await page.keyboard.press("g");
    await page.keyboard.type("Opfølgningen blev holdt i juli. Referatet er dateret forkert.");
    await page.keyboard.press("Control+Enter");
    await page.getByText("OPF-01: begrundelsen er gemt.").waitFor();
    expect(await openQuestionId(page)).not.toBe("OPF-01");
    await page.keyboard.press("ArrowUp");
    await page.getByText("Fastholdt:").waitFor();
    await expectNoAxeViolations(page);
    expect(await differenceIn(page, review)).toMatchObject({
      machineValue: "nej",
      firstValue: "ja",
      reaction: { kind: "fastholdt", by: review.reviewer.name },
    });
  });

  test("changed with a reason, both without a connection; nothing is lost, and the review is submitted", async () => {
    const { page, review } = await openLateFollowUp();
    await page.goto(`/maalinger/${review.reviewId}`);
    await answerEveryQuestion(page, { firstRemark: "", async onRemark() {} });
    expect(await differenceIn(page, review)).toMatchObject({ reaction: { kind: "fastholdt" } });

    await page.getByRole("region", { name: /^Svar holdt op mod datoerne/ }).waitFor();
    await expectNoAxeViolations(page);
    await page
      .getByRole("region", { name: /^Svar holdt op mod datoerne/ })
      .getByText("OPF-01")
      .click();
    await openQuestionId(page);
    await page.context().setOffline(true);
    await page.keyboard.press("n");
    await page.keyboard.type("Den første opfølgning er holdt for sent.");
    await page.keyboard.press("Control+Enter");
    await page.locator("#begrundelse:focus").waitFor();
    await page.keyboard.type("Jeg havde læst fristen forkert.");
    await page.keyboard.press("Control+Enter");
    await page.getByText("1 svar og 1 begrundelse er ikke gemt endnu").waitFor();
    await page.close();

    const again = await page.context().newPage();
    await again.context().setOffline(false);
    await again.goto(`/maalinger/${review.reviewId}/afslut`);
    await expect.poll(() => differenceIn(again, review)).toMatchObject({ reaction: { kind: "aendret" } });
    await enter(again, again.getByRole("button", { name: "Afslut målingen" }));
    await again.getByText("Dine svar er nu låst.").waitFor();
    await again.goto(`/maalinger/${review.reviewId}?spoergsmaal=OPF-01`);
    await again.getByText("Ændret:").waitFor();
    await expectNoAxeViolations(again);
  });

  test("a head of quality sees what the dates say of all cases, and which way they differ", async () => {
    const page = await stage.openPage();
    await signInAs(page, "tilsynsansvarlig");
    const results = (await findKnown(page, "/tilsyn/:current")).concat("/resultater");
    await page.goto(results);
    const row = page.locator("tr", { hasText: "OPF-01, Niveau 0: datoerne" });
    await row.getByText(/^\d+\/\d+ · \d+ %$/).waitFor();
    await expectNoAxeViolations(page);
    await picture(page, "niveau-0", page.getByRole("heading", { name: "Opfølgning" }));
    await page.goto(`${results}/OPF-01`);
    await page.getByText(/^I \d+ af \d+ sager siger datoerne nej, hvor niveau 1 siger ja\.$/).waitFor();
    await expectNoAxeViolations(page);
    await picture(page, "niveau-0-spoergsmaal");
  });
});

/** A reviewer of the example's audit in progress before a question whose dates say no. */
async function openLateFollowUp(): Promise<{ page: Page; review: LateFollowUp }> {
  const review = await findLateFollowUp(stage);
  const page = await stage.openPage();
  const { name, role } = review.reviewer;
  await signInAs(page, role, name);
  await page.goto(`/maalinger/${review.reviewId}?spoergsmaal=OPF-01`);
  await openQuestionId(page);
  return { page, review };
}

async function differenceIn(page: Page, { reviewId }: LateFollowUp) {
  const { differences } = await getJson<ReviewView>(page.request, `/api/reviews/${reviewId}`);
  return differences.find(({ questionId }) => questionId === "OPF-01");
}
