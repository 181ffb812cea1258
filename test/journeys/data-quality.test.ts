import { describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { enter, tabTo } from "./keyboard.ts";
import { picture } from "./picture.ts";
import { signInAs } from "./sign-in-as.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

describe("datakvalitet", () => {
  test("a team leader goes by keyboard from what is wrong to the case, opened at the event", async () => {
    const page = await stage.openPage();
    await signInAs(page, "teamleder");
    await enter(
      page,
      page.getByRole("navigation", { name: "Hovedmenu" }).getByRole("link", { name: "Datakvalitet" }),
    );
    await page.getByText(/Der er fundet noget i \d+\/\d+ sager i Enhed/).waitFor();
    await expectNoAxeViolations(page);

    await tabTo(page, page.getByText(/\d+ regler uden fund/));
    await page.keyboard.press("Space");
    await page.getByRole("link", { name: "Åben sag om en, der er fyldt 23" }).waitFor();

    const found = page.getByRole("table", { name: "Fund, regel for regel" });
    await enter(page, found.getByRole("link").first());
    const findings = page.getByRole("table", { name: "Fundene" });
    await findings.waitFor();
    await expectNoAxeViolations(page);

    await enter(page, findings.getByRole("link").first());
    await page.waitForURL(/\/sager\/.+\?haendelse=/);
  });

  test("the head of quality chooses a unit, sees it stand in the address, and fetches the numbers", async () => {
    const page = await stage.openPage();
    await signInAs(page, "tilsynsansvarlig", "", "/datakvalitet");
    await page.getByText(/Der er fundet noget i \d+\/[\d.]+ sager\./).waitFor();
    await page.getByLabel("Enhed", { exact: true }).selectOption({ label: "Enhed Nord" });
    await page.getByText(/sager i Enhed Nord\./).waitFor();
    expect(new URL(page.url()).searchParams.get("enhed")).toBe("nord");
    await picture(page, "datakvalitet");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Hent som CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^datakvalitet-\d{4}-\d\d-\d\d-intern\.csv$/);
    await page.getByRole("table", { name: "Fund, regel for regel" }).getByRole("link").first().click();
    await page.getByRole("table", { name: "Fundene" }).waitFor();
    await picture(page, "datakvalitet-regel");
  });
});
