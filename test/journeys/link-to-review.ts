import type { Locator, Page } from "playwright-core";

/** The link in Mine målinger that opens the review. By address: the same case may be drawn in two audits at once. */
export function linkToReview(page: Page, reviewId: number): Locator {
  return page.locator(`a[href="/maalinger/${reviewId}"]`);
}
