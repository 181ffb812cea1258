import { describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { getJson } from "./get-json.ts";
import { enter, tabTo, typeInto } from "./keyboard.ts";
import { picture } from "./picture.ts";
import { signInAs } from "./sign-in-as.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

describe("what the law's dates say", () => {
  test("a team leader narrows Frister by keyboard, keeps the view, and opens the case at its event", async () => {
    const page = await stage.openPage();
    await signInAs(page, "teamleder", "", "/frister");
    await enter(page, page.getByRole("button", { name: /^Overskredet/ }));
    await expect.poll(() => new URL(page.url()).searchParams.get("vis")).toBe("overskredet");
    await enter(page, page.locator("summary").filter({ hasText: "Afgræns og sortér" }));
    await tabTo(page, page.getByLabel("Pligt", { exact: true }));
    await page.keyboard.type("Første opfølgning");
    await expect.poll(() => new URL(page.url()).searchParams.get("pligt")).toBe("bl-95-foerste-opfoelgning");
    const name = "Første opfølgninger";
    await typeInto(page, page.getByLabel("Navn på visningen"), name);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name, exact: true }).waitFor();
    await expectNoAxeViolations(page);
    await picture(page, "frister-afgraenset");
    await enter(page, page.getByRole("button", { name: "Nulstil" }));
    await page.locator("summary:focus", { hasText: "Afgræns og sortér" }).waitFor();
    await enter(page, page.getByRole("button", { name, exact: true }));
    await expect.poll(() => new URL(page.url()).searchParams.get("pligt")).toBe("bl-95-foerste-opfoelgning");
    await enter(page, page.getByRole("button", { name: `Slet visningen »${name}«` }));
    await page.locator("h2:focus", { hasText: "Gemte visninger" }).waitFor();
    await enter(page, page.locator(".deadline-title a"));
    await page.waitForURL(/\/sager\/.*haendelse=/);
  });

  test("an address of other deadlines than one's own says so, and leads to one's own", async () => {
    const page = await stage.openPage();
    await signInAs(page, "raadgiver");
    await page.goto("/frister?vis=alle&raadgiver=en.anden");
    await page.getByText("Listen er afgrænset til noget, der ikke er blandt dine frister.").waitFor();
    await expectNoAxeViolations(page);
    await enter(page, page.getByRole("button", { name: "Vis alle dine frister" }));
    await page.locator(".list-start:focus .deadline-title").first().waitFor();
    expect(new URL(page.url()).searchParams.has("raadgiver")).toBe(false);
  });

  test("a long list turned by keyboard begins at its start, in view and with the focus", async () => {
    const page = await stage.openPage();
    await signInAs(page, "teamleder", "", "/frister");
    const list = page.locator(".list-start:focus");
    await enter(page, page.getByRole("button", { name: /^Vis alle/ }));
    await list.waitFor();
    await enter(page, page.getByRole("button", { name: "Næste side" }));
    await page.getByText(/^Viser 51/).waitFor();
    await list.waitFor();
    expect(await list.evaluate((start) => Math.abs(start.getBoundingClientRect().top))).toBeLessThan(200);
  });

  test("a caseworker sees own deadlines alone, and takes them to the calendar", async () => {
    const page = await stage.openPage();
    await signInAs(page, "raadgiver", "", "/frister");
    const { deadlines } = await getJson<{ deadlines: { raadgiver: string }[] }>(
      page.request,
      "/api/deadlines",
    );
    expect(new Set(deadlines.map(({ raadgiver }) => raadgiver)).size).toBe(1);
    await page.getByRole("button", { name: "Abonnér" }).click();
    await page.getByRole("button", { name: /^Lav (ny )?adresse$/ }).click();
    const address = await page.getByLabel("Din adresse (vises kun nu)").inputValue();
    const calendar = await page.request.get(address);
    expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR/);
    await expectNoAxeViolations(page);
  });

  test("a unit head opens a figure of the month and the cases behind it", async () => {
    const page = await stage.openPage();
    await signInAs(page, "omraadechef", "", "/ledelsesinformation");
    await page.getByRole("heading", { name: "Ledelsesinformation", level: 1 }).waitFor();
    await page.locator(".figure-group").first().waitFor();
    await expectNoAxeViolations(page);
    await picture(page, "ledelsesinformation");
    await enter(page, page.getByRole("link", { name: "Vurderet inden 24 timer" }));
    await page.getByRole("heading", { name: /Sagerne bag/ }).waitFor();
    await expectNoAxeViolations(page);
    await page.locator(".chart svg").waitFor();
    await picture(page, "ledelsesinformation-tal");
  });

  test("a lawyer finds a duty by its paragraph and reads its clock, source and examples", async () => {
    const page = await stage.openPage();
    await signInAs(page, "omraadejurist", "", "/lov-og-metode/pligter");
    await typeInto(page, page.getByLabel(/^Søg på paragraf/), "§ 136");
    await enter(page, page.getByRole("link", { name: /24 timer/ }));
    await page.getByRole("heading", { name: "Hvornår det skal være gjort" }).waitFor();
    await expectNoAxeViolations(page);
    await picture(page, "pligt");
  });
});
