import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type Role, roleTitles } from "#audit/roles";
import { idOnScreen, openQuestionId } from "./answer-every-question.ts";
import { findOpenReview } from "./find-open-review.ts";
import { enter, tabTo, typeInto } from "./keyboard.ts";
import { linkToReview } from "./link-to-review.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

// Nothing in this file touches the mouse (WCAG 2.1.1).
describe("with the keyboard alone", () => {
  test("a team leader signs in, reviews a case in full, and submits it", async () => {
    const { reviewer, reviewId } = await findOpenReview(stage, 0);
    const page = await stage.openPage();
    await signInByKeyboard(page, "teamleder", reviewer);
    await enter(page, menuLink(page, "Mine målinger"));
    await enter(page, linkToReview(page, reviewId));
    await openQuestionId(page);
    await page.keyboard.press("n");
    await page.keyboard.type("Der er ingen samtale i sagen.");
    await page.keyboard.press("Control+Enter");
    await page.keyboard.press("ArrowUp");
    await page.getByText("Der er ingen samtale i sagen.").waitFor();
    await page.keyboard.press("ArrowDown");
    await answerByKeys(page);
    await typeInto(page, page.getByLabel(/Hvad er godt i sagen/), "Faste møder med skolen.");
    await enter(page, page.getByRole("button", { name: "Afslut målingen" }));
    await page.getByText("Dine svar er nu låst.").waitFor();
  });

  test("a head of quality plans an audit and draws its cases", async () => {
    const page = await stage.openPage();
    await signInByKeyboard(page, "tilsynsansvarlig", "");
    await enter(page, menuLink(page, "Tilsyn"));
    await enter(page, page.getByRole("link", { name: "Planlæg tilsyn" }));
    await typeInto(page, page.getByLabel("Navn"), "Planlagt uden mus");
    await typeInto(page, page.getByLabel("Id", { exact: true }), "uden-mus");
    await enter(page, page.getByRole("button", { name: "Opret tilsyn" }));
    await page.getByRole("heading", { name: "Planlagt uden mus", level: 1 }).waitFor();
    await enter(page, page.getByRole("link", { name: "Byg grundlaget" }));
    await enter(page, page.getByRole("button", { name: "Byg grundlaget" }));
    await page.getByText(/sager kan trækkes\./).waitFor();
    await typeInto(page, page.getByLabel("§ 30, niveau 1", { exact: true }), "20");
    await enter(page, page.getByRole("button", { name: "Lås størrelserne" }));
    await tabTo(page, page.getByRole("button", { name: "Lav et tilfældigt frø" }));
    await page.keyboard.press("Space");
    await enter(page, page.getByRole("button", { name: "Træk sagerne" }));
    await page.getByText(/sager er med\./).waitFor();
  });

  test("a unit head goes from a figure to the answers behind it", async () => {
    const page = await stage.openPage();
    await signInByKeyboard(page, "omraadechef", "");
    await enter(page, menuLink(page, "Resultater"));
    // By address: other journeys keep the printed figures of 2018 under much the same name.
    await enter(page, page.locator('a[href="/tilsyn/2018-2/resultater"]'));
    await enter(page, page.locator('table a[href*="niveau=2"]'));
    await page.getByRole("heading", { name: "Svarene", exact: true }).waitFor();
    await tabTo(page, page.getByLabel("Niveau", { exact: true }));
    expect(levelShown(page)).toBe("2");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => levelShown(page)).toBe("1");
  });
});

function levelShown(page: Page): string | null {
  return new URL(page.url()).searchParams.get("niveau");
}

async function signInByKeyboard(page: Page, role: Role, who: string): Promise<void> {
  await page.goto("/log-ind");
  const section = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: roleTitles[role], exact: true }) });
  await section.waitFor();
  const person = section.getByRole("button").filter({ hasText: who }).first();
  if (!(await person.isVisible())) await enter(page, section.locator("summary"));
  await enter(page, person);
  await page.waitForURL("/");
}

/** Answers each question with the key that its first choice names, until the last page; keeps it where the dates differ. */
async function answerByKeys(page: Page): Promise<void> {
  const isLastPage = () => new URL(page.url()).pathname.endsWith("/afslut");
  while (!isLastPage()) {
    const id = await openQuestionId(page);
    const key = await page.locator(".answer-button kbd").first().textContent();
    await page.keyboard.press(key?.toLowerCase() ?? "");
    const hasMoved = async () => isLastPage() || (await idOnScreen(page)) !== id;
    const differs = page.locator("#datoerne-siger:focus");
    await expect.poll(async () => (await hasMoved()) || (await differs.isVisible())).toBe(true);
    if (await hasMoved()) continue;
    await page.keyboard.press("g");
    await page.keyboard.type("Datoen er skrevet forkert ind.");
    await page.keyboard.press("Control+Enter");
    await expect.poll(hasMoved).toBe(true);
  }
}

function menuLink(page: Page, name: string) {
  return page.getByRole("navigation", { name: "Hovedmenu" }).getByRole("link", { name, exact: true });
}
