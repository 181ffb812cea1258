import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { enter, tabTo, typeInto } from "./keyboard.ts";
import { signInAs } from "./sign-in-as.ts";
import { setStage } from "./stage.ts";

const stage = setStage();
/** All cases are judged again, which a busy machine takes its time for. */
const judged = { state: "detached", timeout: 180_000 } as const;
const duty = "/lov-og-metode/pligter/bl-156-tilsynsbesoeg";

test("the head of quality goes from a duty to how it is counted, counts otherwise, and back, by keyboard alone", async () => {
  const page = await stage.openPage();
  await signInAs(page, "tilsynsansvarlig", "", duty);
  await page.getByText("den sidste dag i de 12 måneder").first().waitFor();
  await enter(page, page.locator("main dd").getByRole("link", { name: "Sådan tæller vi" }));
  await page.getByText("Det sædvanlige; ingen har valgt").first().waitFor();

  await choose(page, "ArrowDown", "Vores vejledning regner med kalenderår.");
  await page.getByText("Vores vejledning regner med kalenderår.").waitFor();
  await page.getByText("Sagerne vurderes igen. Indtil").waitFor(judged);
  await expectNoAxeViolations(page);
  await page.goto(duty);
  await page.getByText("31. december", { exact: true }).first().waitFor();

  await page.goto("/lov-og-metode/optaelling?soeg=tilsynsbesøg");
  await choose(page, "ArrowUp", "Vejledningen er ændret tilbage igen.");
  await page.getByText("Tidligere valg (1)").waitFor();
  await page.getByText("Sagerne vurderes igen. Indtil").waitFor(judged);
});

async function choose(page: Page, arrow: "ArrowDown" | "ArrowUp", reason: string): Promise<void> {
  await enter(page, page.getByRole("button", { name: "Skift optælling: Året" }));
  const dialog = page.getByRole("dialog");
  await tabTo(page, dialog.getByRole("radio", { checked: true }));
  await page.keyboard.press(arrow);
  await typeInto(page, dialog.getByLabel("Hvorfor vælger I sådan?"), reason);
  await enter(page, dialog.getByRole("button", { name: "Skift optælling" }));
  await dialog.waitFor({ state: "detached" });
  expect(page.url()).toContain("/lov-og-metode/optaelling");
}
