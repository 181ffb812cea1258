import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { root } from "../../scripts/run-command.mjs";

/** `npm run billeder` renews the pictures of the user guide; any other run leaves them as they are. */
const folder =
  process.env["SAGSPEJL_BILLEDER"] === "1"
    ? join(root, "docs", "brugervejledning", "billeder")
    : join(root, "test", "journeys", "output");

/**
 * A picture of what the window shows, for the user guide and for whoever wonders why a journey failed.
 * Of the page's top, or with `from` uppermost.
 */
export async function picture(page: Page, name: string, from?: Locator): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  if (from === undefined) await page.evaluate(() => window.scrollTo(0, 0));
  else await from.evaluate((element) => element.scrollIntoView({ block: "start" }));
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
}
