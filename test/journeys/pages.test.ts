import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "#audit/roles";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { signInAs } from "./sign-in-as.ts";
import { phone, setStage } from "./stage.ts";

/** Every page, with someone who works there. */
const pages: readonly (readonly [path: string, role: Role])[] = [
  ["/", "teamleder"],
  ["/", "tilsynsansvarlig"],
  ["/sager", "teamleder"],
  ["/data-ind", "tilsynsansvarlig"],
  ["/brugere", "administrator"],
  ["/findes-ikke", "laeser"],
];

/** 1280 pixels at 200 %, and a phone: nobody should have to scroll sideways to read (WCAG 1.4.10). */
const narrow = { "200 % zoom": { width: 640, height: 400 }, phone };

const stage = setStage();

describe.each(pages)("%s as %s", (path, role) => {
  let page: Page;
  beforeAll(async () => {
    page = await stage.openPage();
    await signInAs(page, role, "", path);
    await settled(page);
  });
  afterAll(() => page.context().close());

  test("axe finds nothing", () => expectNoAxeViolations(page));

  test.each(Object.entries(narrow))("fits the width: %s", async (_, size) => {
    await page.setViewportSize(size);
    await expect.poll(() => widthBeyondWindow(page)).toBeLessThanOrEqual(0);
  });
});

/** The page has its heading, and nothing on it is still being fetched. */
async function settled(page: Page): Promise<void> {
  await page.locator("main h1").first().waitFor();
  await page.waitForLoadState("networkidle");
}

function widthBeyondWindow(page: Page): Promise<number> {
  return page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
}
