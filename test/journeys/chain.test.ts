import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { enter } from "./keyboard.ts";
import { picture } from "./picture.ts";
import { signInAs } from "./sign-in-as.ts";
import { setStage } from "./stage.ts";

const stage = setStage();
const network = "bfu-afdaekning-og-inddragelse-af-netvaerk";

describe("from a number to the seed, by keyboard alone", () => {
  let page: Page;
  beforeAll(async () => {
    page = await stage.openPage();
    await signInAs(page, "tilsynsansvarlig", "", "/tilsyn/2018-2/rapport");
  });

  test("a number in the report opens where it comes from", async () => {
    await page.getByRole("heading", { name: "Resumé" }).waitFor();
    // The links before it in a long report are passed with the keyboard's own find: the focus is set there.
    const number = page.locator(`.report-paper a[href*="${network}"][href$="niveau-2"]`).first();
    await number.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/tilsyn/2018-2/tal/**${network}**`);
    await page.getByRole("heading", { name: "Hvor kommer tallet fra?" }).waitFor();
    await page.getByText(/8 \/ 18 = 44,4 %, 95 %-interval fra 24,6 % til 66,3 %/).waitFor();
  });

  test("frame, seed, draw, answers, counts and number stand one under another", async () => {
    const steps = await page.locator(".figure-chain h3").allTextContents();
    expect(steps).toEqual(["Grundlag", "Frø", "Udtræk", "Svar", "Optælling", "Tal"]);
    expect(await page.locator(".figure-chain li:nth-child(2) code").textContent()).not.toBe("");
    await page.getByText(`bin/sagspejl figure '2018-2/spoergsmaal:${network}:niveau-2'`).waitFor();
    await expectNoAxeViolations(page);
    await picture(page, "hvor-kommer-tallet-fra");
  });

  test("the answers behind it, and the draw's protocol, are one link away", async () => {
    await enter(page, page.getByRole("link", { name: "Se svarene bag tallet" }));
    await page.getByRole("heading", { name: "Svarene", exact: true }).waitFor();
    await page.goBack();
    await enter(page, page.getByRole("link", { name: "Se protokollen, og træk igen" }));
    await page.waitForURL("**/tilsyn/2018-2/udtraek/protokol");
  });
});

test("an id that is none is told in Danish", async () => {
  const page = await stage.openPage();
  await signInAs(page, "tilsynsansvarlig", "", "/tilsyn/2018-2/tal/findes:ikke");
  await page.getByText(/»findes:ikke« er ikke et tals id/).waitFor();
});
