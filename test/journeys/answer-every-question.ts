import type { Page } from "playwright-core";
import { expect } from "vitest";

interface AnswerOptions {
  /** Written to a *nej* on the first question; empty: the first question is answered with its first choice too. */
  readonly firstRemark: string;
  /** Called once, while the remark stands on the screen. */
  readonly onRemark: () => Promise<void>;
}

/**
 * Answers with the mouse, question by question, until the review's last page. All but the first get their first choice, and
 * keep it with a reason where the dates say something else.
 */
export async function answerEveryQuestion(
  page: Page,
  { firstRemark, onRemark }: AnswerOptions,
): Promise<void> {
  let id = await openQuestionId(page);
  if (firstRemark !== "") {
    await choices(page).getByRole("button", { name: "Nej" }).click();
    await page.getByLabel("Bemærkning").fill(firstRemark);
    await onRemark();
    await page.getByRole("button", { name: "Næste" }).click();
    id = await nextQuestion(page, id);
  }
  while (!isLastPage(page)) {
    await choices(page).getByRole("button").first().click();
    id = await nextQuestion(page, id);
  }
}

/** The id of the question on the screen, such as `IND-01`; once it has the focus, and with it the keys. */
export async function openQuestionId(page: Page): Promise<string> {
  await page.locator("#spoergsmaal:focus").waitFor();
  return idOnScreen(page);
}

/** Waits until another question, or the last page, has taken the place of `from`; says why where the dates ask. */
async function nextQuestion(page: Page, from: string): Promise<string> {
  const hasMoved = async () => isLastPage(page) || (await idOnScreen(page)) !== from;
  const reason = page.getByRole("textbox", { name: /^Begrundelse/ });
  await expect.poll(async () => (await hasMoved()) || (await reason.isVisible())).toBe(true);
  if (!(await hasMoved())) {
    await reason.fill("Sagen viser noget andet end de datoer, der er registreret.");
    await page.getByRole("button", { name: /^(Fasthold|Gem ændring til)/ }).click();
    await expect.poll(hasMoved).toBe(true);
  }
  return isLastPage(page) ? "" : idOnScreen(page);
}

function isLastPage(page: Page): boolean {
  return new URL(page.url()).pathname.endsWith("/afslut");
}

/** The id of the question on the screen. */
export async function idOnScreen(page: Page): Promise<string> {
  const words = await page.locator("#spoergsmaal").allTextContents();
  return words[0]?.split(":")[0] ?? "";
}

function choices(page: Page) {
  return page.getByRole("group", { name: "Svar og kriterium" });
}
