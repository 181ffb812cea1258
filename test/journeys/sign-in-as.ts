import type { Page } from "playwright-core";
import { type Role, roleTitles } from "#audit/roles";

/**
 * Signs in through the page where one picks who to be, with the mouse; ends at Mit bord, or at `returnTo`.
 * `who` is a part of the person's name or unit; without it the first person of the role.
 */
export async function signInAs(page: Page, role: Role, who = "", returnTo = "/"): Promise<void> {
  await page.goto(`/log-ind?retur=${encodeURIComponent(returnTo)}`);
  const section = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: roleTitles[role], exact: true }) });
  await section.waitFor();
  const more = section.locator("summary");
  if (await more.isVisible()) await more.click();
  await section.getByRole("button").filter({ hasText: who }).first().click();
  await page.waitForURL((url) => url.pathname === new URL(returnTo, url).pathname);
}
