import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { getJson } from "./get-json.ts";
import { tabTo } from "./keyboard.ts";
import { signInAs } from "./sign-in-as.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

describe("the search in the header, by the keyboard alone", () => {
  let page: Page;
  let numbers: readonly string[];
  beforeAll(async () => {
    page = await stage.openPage();
    await signInAs(page, "teamleder");
    const { cases } = await getJson<{ cases: { caseNumber: string }[] }>(page.request, "/api/cases");
    numbers = cases.map(({ caseNumber }) => caseNumber);
  });

  test("Control+K, a case number and Enter lead to the case, however fast they are typed", async () => {
    const [number = ""] = numbers;
    await openCase(number);
    await page.getByRole("heading", { name: `Sag ${number}` }).waitFor();
    await page.getByText("Hvad skal du bruge sagen til?").waitFor();
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  });

  test("the next case asks anew what it is opened for", async () => {
    const [first = "", second = ""] = numbers;
    await page.getByRole("radio", { name: "Ledelsestilsyn" }).press("Space");
    await page.getByRole("button", { name: "Åbn sagen" }).press("Enter");
    await page.getByRole("heading", { name: "Sagsforløb" }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/sager/${first}`);
    await openCase(second);
    await page.getByRole("heading", { name: `Sag ${second}` }).waitFor();
    await page.getByText("Hvad skal du bruge sagen til?").waitFor();
  });

  test("the arrows reach the whole list, which takes the words over from those it had", async () => {
    await page.goto("/sager?soeg=findes-ikke");
    await page.getByRole("searchbox").waitFor();
    await page.keyboard.press("Control+K");
    await page.keyboard.type("20");
    const all = page.getByRole("option", { name: "Vis alle i Sager" });
    await all.waitFor();
    await expectNoAxeViolations(page);
    for (let hit = 1; hit <= 8; hit++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.search === "?soeg=20&vis=alle");
    await expect.poll(() => page.getByRole("searchbox").inputValue()).toBe("20");
  });

  test("Escape closes it and gives the focus back", async () => {
    const link = page.getByRole("link", { name: "Frister", exact: true });
    await tabTo(page, link);
    await page.keyboard.press("Control+K");
    await page.keyboard.type("§ 20");
    await page.getByRole("dialog").getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  test("who signs in after another in the same tab is asked for themselves what a case is opened for", async () => {
    const [, , third = ""] = numbers;
    await page.goto(`/sager/${third}`);
    await page.getByRole("radio", { name: "Ledelsestilsyn" }).press("Space");
    await page.getByRole("button", { name: "Åbn sagen" }).press("Enter");
    await page.getByRole("heading", { name: "Sagsforløb" }).waitFor();
    await signInAs(page, "tilsynsansvarlig", "", `/sager/${third}`);
    await page.getByText("Hvad skal du bruge sagen til?").waitFor();
  });

  async function openCase(number: string): Promise<void> {
    await page.keyboard.press("Control+K");
    await page.keyboard.type(number);
    await page.keyboard.press("Enter");
    await page.waitForURL(`/sager/${number}`);
  }
});
