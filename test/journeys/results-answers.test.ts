import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { findKnown } from "./find-known.ts";
import { enter, tabTo } from "./keyboard.ts";
import { picture } from "./picture.ts";
import { signInAs } from "./sign-in-as.ts";
import { setStage } from "./stage.ts";

const stage = setStage();

// The four stories of Eksempelby: a real fall, one that is only strictness, one that is only the criterion, and chance.
describe("the questions users ask of a figure, answered by keyboard alone", () => {
  test("a politician reads what fell, why, and what may be chance", async () => {
    const page = await stage.openPage();
    await signInAs(page, "laeser");
    await openResults(page);
    const summary = page.locator("section", { has: page.getByRole("heading", { name: "Kort fortalt" }) });
    await summary.getByText(/er ingen spørgsmål gået frem og 2 spørgsmål gået tilbage/).waitFor();
    expect(await summary.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/netværk.*Tilbagegang\..*praksis er blevet dårligere/s),
      expect.stringMatching(/afgørelsen.*Tilbagegang\..*de samme sager nu bedømmes strengere/s),
    ]);
    await expectNoAxeViolations(page);
    await picture(page, "kort-fortalt", page.getByRole("heading", { name: "Kort fortalt" }));

    await enter(page, summary.getByRole("link", { name: /Er barnets og familiens private netværk/ }));
    await answerTo(page, "Er det en ændring?")
      .getByText(/Ja, en tilbagegang på niveau 2/)
      .waitFor();
    await answerTo(page, "Strengere eller dårligere?")
      .getByText(/praksis er blevet dårligere\. Bedømmelsen kan ikke siges at være ændret/)
      .waitFor();
    await expectNoAxeViolations(page);

    await backToResults(page);
    await enter(page, summary.getByRole("link", { name: /Er afgørelsen om indsatsen/ }));
    await answerTo(page, "Strengere eller dårligere?")
      .getByText(/de samme sager nu bedømmes strengere\. Praksis kan ikke siges at være ændret/)
      .waitFor();

    await backToResults(page);
    await enter(page, page.getByRole("link", { name: "Er barnet vejledt om retten til bisidder?" }));
    await answerTo(page, "Er det en ændring?")
      .getByText(/^Ingen sikker ændring på niveau 2/)
      .waitFor();
    expect(await page.getByText(/Med din rolle kan du se tallene/).count()).toBe(1);
  });

  test("a head of quality sees how much is strictness, and opens the cases the levels differ on", async () => {
    const page = await stage.openPage();
    await signInAs(page, "tilsynsansvarlig");
    await openResults(page);
    await page.getByText("Af de 2 tilbagegange skyldes 1 praksis og 1 strengere bedømmelse.").waitFor();
    await page
      .getByRole("row", { name: /^IND-07/ })
      .getByText("nyt kriterium")
      .waitFor();
    await enter(page, page.getByRole("link", { name: /Er afgørelsen om indsatsen/ }));
    await answerTo(page, "Hvad er niveauet?")
      .getByText(/^I \d+ % af sagerne er svaret ja, når niveau 1 rettes af niveau 2\. Usikkerheden går fra/)
      .waitFor();
    await picture(page, "hvad-er-niveauet");

    const split = answerTo(page, "Strengere eller dårligere?");
    await split
      .getByText(/er (\d+ )?strengere bedømmelse \(.* Praksis kan ikke siges at være ændret \(/)
      .waitFor();
    await split.getByRole("img", { name: /^Ændringen delt op i procentpoint: Praksis/ }).waitFor();
    await expectNoAxeViolations(page);
    await picture(page, "strengere-eller-daarligere", split);

    await backToResults(page);
    await enter(
      page,
      page.getByRole("link", { name: /^Er forældremyndighedsindehaveren vejledt om retten til bisidder/ }),
    );
    await answerTo(page, "Er det en ændring?")
      .getByText(/ny ordlyd|ny version|ændret/)
      .first()
      .waitFor();
    await split.getByText(/[Dd]et nye kriterium,? (som )?er strengere \(/).waitFor();
    await split.getByRole("row", { name: /^Nyt kriterium/ }).waitFor();
    await expectNoAxeViolations(page);
    await picture(page, "nyt-kriterium", split);
    await backToResults(page);
    await enter(page, page.getByRole("link", { name: /Er afgørelsen om indsatsen/ }));

    const same = answerTo(page, "Mener vi det samme?");
    const cell = same.getByRole("link", { name: /niveau 1 »Ja«, niveau 2 »Nej«/ });
    const count = Number(await cell.textContent());
    await picture(page, "mener-vi-det-samme", same);
    await enter(page, cell);
    await page.getByText("Sager, hvor niveau 1 svarede »Ja« og niveau 2 »Nej«.").first().waitFor();
    const cases = page.getByRole("table", { name: /^Sager, hvor niveau 1 svarede/ });
    await cases.waitFor();
    expect(await cases.locator("tbody tr").count()).toBe(count);
    await tabTo(page, cases.getByRole("link", { name: /^Niveau 2's måling af sag/ }));
    await expectNoAxeViolations(page);
  });

  test("a head of quality sees how often ikke relevant is chosen, and by whom", async () => {
    const page = await stage.openPage();
    await signInAs(page, "tilsynsansvarlig");
    await openResults(page);
    await enter(page, page.getByRole("link", { name: "Hvor tit er »ikke relevant« valgt?" }));
    await page.getByRole("table", { name: "Pr. spørgsmål" }).waitFor();
    await page.getByRole("table", { name: "Pr. måler" }).waitFor();
    await expectNoAxeViolations(page);
    await picture(page, "ikke-relevant");
  });
});

/** From the menu to the results of the audit that has anchor cases. */
async function openResults(page: Page): Promise<void> {
  const address = await findKnown(page, "/tilsyn/:anchored/resultater");
  const menu = page.getByRole("navigation", { name: "Hovedmenu" });
  await enter(page, menu.getByRole("link", { name: "Resultater", exact: true }));
  await enter(page, page.locator(`main a[href="${address}"]`));
  await page.getByRole("heading", { name: "Kort fortalt" }).waitFor();
}

async function backToResults(page: Page): Promise<void> {
  await enter(page, page.getByRole("navigation", { name: "Brødkrumme" }).getByRole("link"));
  await page.getByRole("heading", { name: "Kort fortalt" }).waitFor();
}

/** The section that answers the question of its heading. */
function answerTo(page: Page, question: string): Locator {
  return page.locator("section", { has: page.getByRole("heading", { name: question, level: 2 }) });
}
