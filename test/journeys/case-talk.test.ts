import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { TalkCaseworker } from "#contract/case-talks";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { getJson } from "./get-json.ts";
import { enter, tabTo, typeInto } from "./keyboard.ts";
import { picture } from "./picture.ts";
import { signInAs } from "./sign-in-as.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

describe("the monthly case talk", () => {
  let leader: Page;
  let caseworker: TalkCaseworker;
  beforeAll(async () => {
    leader = await stage.openPage();
    await signInAs(leader, "teamleder");
    caseworker = await whoWaits(leader);
  });

  test("the leader sees whom the month lacks, and begins with the mouse", async () => {
    await leader.getByRole("link", { name: /^Sagssamtaler denne måned: \d af \d er holdt$/ }).click();
    await leader.getByRole("heading", { name: "Sagssamtaler", level: 1 }).waitFor();
    await expectNoAxeViolations(leader);
    await picture(leader, "sagssamtaler");
    await leader.getByRole("button", { name: `Begynd samtalen med ${caseworker.raadgiver.name}` }).click();
    await leader.getByRole("heading", { name: /Tal om disse først/ }).waitFor();
    await leader.locator(".talk-case").first().waitFor();
    await expectNoAxeViolations(leader);
    await picture(leader, "sagssamtale");
  });

  test("what is written is saved as one goes, and a step is agreed", async () => {
    const first = leader.locator(".talk-case").first();
    await first.getByLabel(/^Bemærkning/).fill("Skolen inviterer til møde på torsdag.");
    await first.getByRole("button", { name: /^Aftal et skridt/ }).click();
    await first.getByLabel("Hvad skal gøres?").fill("Tag med til mødet på skolen");
    await first.getByRole("button", { name: "Aftal", exact: true }).click();
    await first.getByRole("button", { name: /^Tag tilbage.*skolen$/ }).waitFor();
    await leader.getByText("Alt er gemt").waitFor();
    await leader.reload();
    await expect
      .poll(() =>
        leader
          .locator(".talk-case")
          .first()
          .getByLabel(/^Bemærkning/)
          .inputValue(),
      )
      .toBe("Skolen inviterer til møde på torsdag.");
    await leader.getByText(/øvrige sager|sager uden noget nyt/).click();
    await leader.locator(".talk-rest .talk-case").first().waitFor();
    await expectNoAxeViolations(leader);
  });

  test("the caseworker reads along, and ticks off last time's step with the keyboard", async () => {
    const page = await stage.openPage();
    await signInAs(page, "raadgiver", caseworker.raadgiver.name);
    await enter(page, menuLink(page));
    await enter(page, page.getByRole("link", { name: "Se den" }));
    await page.getByText("Skolen inviterer til møde på torsdag.").waitFor();
    expect(await page.getByRole("textbox").count()).toBe(0);
    const done = page.getByRole("checkbox", { checked: false }).first();
    await tabTo(page, done);
    const label = await done.evaluate((box: HTMLInputElement) => box.labels?.[0]?.textContent ?? "");
    await page.keyboard.press("Space");
    await page.getByRole("checkbox", { name: label, checked: true }).waitFor();
    await expectNoAxeViolations(page);
  });

  test("the leader ends it, and it is kept: read only, and added to", async () => {
    await leader.getByRole("button", { name: "Afslut samtalen" }).click();
    const dialog = leader.getByRole("dialog");
    await dialog.getByText("Derefter kan samtalen ikke ændres").waitFor();
    await expectNoAxeViolations(leader);
    await dialog.getByRole("button", { name: "Afslut samtalen" }).click();
    await leader.getByRole("heading", { name: "Det aftalte I" }).waitFor();
    await leader.getByText("Skolen inviterer til møde på torsdag.").waitFor();
    await leader.getByLabel(/^Føj en rettelse/).fill("Mødet er flyttet til fredag.");
    await leader.getByRole("button", { name: "Føj til" }).click();
    await leader.locator(".record-note").getByText("Mødet er flyttet til fredag.").waitFor();
    await expectNoAxeViolations(leader);
    await picture(leader, "sagssamtale-afsluttet");
  });

  test("a whole talk with the keyboard alone", async () => {
    const page = await stage.openPage();
    await signInAs(page, "teamleder");
    await enter(page, menuLink(page));
    await enter(page, page.getByRole("button", { name: /^Begynd samtalen/ }).last());
    await typeInto(
      page,
      page.locator(".talk-whole").getByLabel(/^Bemærkning/),
      "Første samtale, godt overblik.",
    );
    await enter(page, page.locator(".talk-whole").getByRole("button", { name: /^Aftal et skridt/ }));
    await typeInto(page, page.getByLabel("Hvad skal gøres?"), "Vis vagtplanen");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Tag tilbage.*vagtplanen$/ }).waitFor();
    await enter(page, page.getByRole("button", { name: "Afslut samtalen" }));
    await page.getByRole("dialog").waitFor();
    await enter(page, page.getByRole("dialog").getByRole("button", { name: "Afslut samtalen" }));
    await page.getByRole("heading", { name: "Det aftalte I" }).waitFor();
    await page.getByText("Første samtale, godt overblik.").waitFor();
  });
});

/** Someone whom the leader has talked with, not yet this month, and who has a step left to do. */
async function whoWaits(page: Page): Promise<TalkCaseworker> {
  const { today, caseworkers } = await getJson<{
    readonly today: string;
    readonly caseworkers: readonly TalkCaseworker[];
  }>(page.request, "/api/case-talks");
  const found = caseworkers.find(
    ({ last, openSteps }) =>
      last?.heldOn != null && last.heldOn.slice(0, 7) !== today.slice(0, 7) && openSteps > 0,
  );
  if (found === undefined) throw new Error("The example has no caseworker whose talk is due");
  return found;
}

function menuLink(page: Page) {
  return page
    .getByRole("navigation", { name: "Hovedmenu" })
    .getByRole("link", { name: "Sagssamtaler", exact: true });
}
