import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

// Only what is wrong is described, and no style sheet is fetched again: axe's time on a long table goes to the rest.
const options = { resultTypes: ["violations" as const], preload: false };
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Waits until nothing is being fetched any more, then fails with each rule that the page breaks, and where. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await expect.poll(() => page.locator(".loading").count(), { message: page.url(), timeout: 20_000 }).toBe(0);
  const { violations } = await new AxeBuilder({ page })
    .options({ ...options })
    .withTags(tags)
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
  expect(found, page.url()).toEqual([]);
}
