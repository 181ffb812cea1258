import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { CalibrationCandidate } from "#contract/calibration";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { findKnown } from "./find-known.ts";
import { getJson } from "./get-json.ts";
import { enter, tabTo } from "./keyboard.ts";
import { picture } from "./picture.ts";
import { signInAs } from "./sign-in-as.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

describe("a calibration round before level 2", () => {
  let head: Page;
  let lawyer: Page;
  let auditPath: string;
  let name: string;
  beforeAll(async () => {
    head = await stage.openPage();
    await signInAs(head, "tilsynsansvarlig");
    auditPath = await findKnown(head, "/tilsyn/:current");
    lawyer = await stage.openPage();
    await signInAs(lawyer, "centerjurist");
    ({ name } = await getJson<{ readonly name: string }>(lawyer.request, "/api/me"));
  });

  test("the head of quality sees what level 1 read differently, and how each went", async () => {
    await head.goto(`${auditPath}/kalibrering`);
    await head
      .getByRole("link", { name: /^Runde/ })
      .first()
      .click();
    await head.getByRole("heading", { name: "Tal om disse kriterier, før I begynder" }).waitFor();
    await head.getByText("Ikke bestået").first().waitFor();
    await expectNoAxeViolations(head);
    await picture(head, "kalibrering");
  });

  test("makes a round with the keyboard alone, takes one case, and opens it", async () => {
    await head.goto(`${auditPath}/kalibrering`);
    await enter(head, head.getByRole("link", { name: "Lav en runde på niveau 2" }));
    await head.getByRole("heading", { name: "Ny kalibreringsrunde på niveau 2" }).waitFor();
    await expectNoAxeViolations(head);
    const { candidates } = await getJson<{ readonly candidates: readonly CalibrationCandidate[] }>(
      head.request,
      `/api/audits/${auditPath.split("/").at(-1)}/calibration/proposal?level=2`,
    );
    for (const { caseNumber } of candidates.filter(({ isProposed }) => isProposed).slice(1)) {
      await tabTo(head, head.getByRole("checkbox", { name: caseNumber }));
      await head.keyboard.press("Space");
    }
    await enter(head, head.getByRole("button", { name: "Lav runden som kladde" }));
    await head.getByText("Runden er en kladde").waitFor();
    await head.locator("summary").filter({ hasText: "som den stod" }).first().click();
    await head
      .getByRole("button", { name: /^Ret facit/ })
      .first()
      .click();
    await head.getByRole("dialog").waitFor();
    await expectNoAxeViolations(head);
    await head.keyboard.press("Escape");
    await enter(head, head.getByRole("button", { name: "Åbn runden" }));
    await head.getByRole("button", { name: "Afslut runden" }).waitFor();
  });

  test("a lawyer answers by key, blind to the facit, and sees it when handed in", async () => {
    await lawyer.goto("/");
    await enter(lawyer, lawyer.getByRole("link", { name: /^Kalibrering: 1 øvesag/ }));
    await lawyer.getByText("Du kan aflevere, når alle øvesager er besvaret.").waitFor();
    expect(await lawyer.getByText("Facit", { exact: true }).count()).toBe(0);
    await enter(lawyer, lawyer.getByRole("link", { name: /^Begynd/ }));
    await lawyer.getByText("Sagen er fra et tidligere tilsyn").waitFor();
    await expectNoAxeViolations(lawyer);
    await picture(lawyer, "oevesag");
    await answerAll(lawyer);
    await enter(lawyer, lawyer.getByRole("button", { name: "Aflever og se facit" }));
    await lawyer.getByRole("dialog").waitFor();
    await enter(lawyer, lawyer.getByRole("dialog").getByRole("button", { name: "Aflever og se facit" }));
    await lawyer.getByRole("heading", { name: "Dit resultat" }).waitFor();
    await lawyer.getByText("Når mindst tre har afleveret").waitFor();
    await expectNoAxeViolations(lawyer);
  });

  test("the head of quality sees who has handed in, and ends the round", async () => {
    await head.reload();
    await head
      .getByRole("row", { name: new RegExp(name) })
      .getByText(/%/)
      .first()
      .waitFor();
    await head.getByRole("button", { name: "Afslut runden" }).click();
    const dialog = head.getByRole("dialog");
    await dialog.getByText("ikke afleveret").waitFor();
    await dialog.getByRole("button", { name: "Afslut runden" }).click();
    await dialog.waitFor({ state: "hidden" });
    expect(await head.getByRole("button", { name: "Ret facit" }).count()).toBe(0);
  });
});

/** Answers every question with its first choice, until the screen leads back to the round. */
async function answerAll(page: Page): Promise<void> {
  const total = await page.locator(".question-list li").count();
  for (let answered = 0; answered < total; answered++) {
    const question = await page.locator("#spoergsmaal").textContent();
    const key = (await page.locator(".answer-button kbd").first().textContent()) ?? "";
    await page.keyboard.press(key);
    await page
      .waitForFunction((before) => document.querySelector("#spoergsmaal")?.textContent !== before, question, {
        timeout: 5000,
      })
      .catch(() => undefined);
  }
  await page.waitForURL(/\/kalibrering\/\d+$/);
  await page.getByRole("button", { name: "Aflever og se facit" }).waitFor();
}
