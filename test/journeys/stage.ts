import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { findChromium } from "../../scripts/find-program.mjs";

/** Longer than any step takes on two busy cores; a step that needs more has failed. */
const stepMilliseconds = 15_000;

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

export interface Stage {
  /** A page in a browser profile of its own: nobody is signed in. */
  openPage(options?: BrowserContextOptions): Promise<Page>;
}

/** Opens Debian's browser for the journeys of one file, and closes it after them. */
export function setStage(): Stage {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error("Chromium mangler. På Debian: apt install chromium");
    const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
    const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", ...quiet];
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(() => browser.close());
  return {
    async openPage(options = {}) {
      const context = await browser.newContext({
        baseURL: inject("sagspejlAddress"),
        viewport: desktop,
        locale: "da-DK",
        timezoneId: "Europe/Copenhagen",
        reducedMotion: "reduce",
        ...options,
      });
      context.setDefaultTimeout(stepMilliseconds);
      return context.newPage();
    },
  };
}
