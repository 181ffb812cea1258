import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { answerAllOthers } from "./answer-all-others.ts";
import { answerEveryQuestion, openQuestionId } from "./answer-every-question.ts";
import { findReviewers, type ReviewedCase } from "./find-reviewers.ts";
import { linkToReview } from "./link-to-review.ts";
import { picture } from "./picture.ts";
import { signInAs } from "./sign-in-as.ts";
import { setStage } from "./stage.ts";

const auditId = "rejsen";
const title = "Rejsen gennem et tilsyn";
/** What only the team leader wrote: it must not reach the lawyer before the lawyer has submitted. */
const secret = "Barnet er ikke hørt før afgørelsen, og det er ikke begrundet.";

const stage = setStage();

// A whole ledelsestilsyn with the mouse. Each step stands on the one before, as the audit itself does.
describe("a head of quality holds an audit", () => {
  let head: Page;
  let leader: Page;
  let lawyer: Page;
  let chosen: ReviewedCase;
  /** The question that the team leader answers no. */
  let defective: string;
  const click = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

  let isBroken = false;
  beforeEach(({ skip }) => skip(isBroken, "a step before this one failed"));
  afterEach(({ task }) => {
    isBroken ||= task.result?.state === "fail";
  });

  beforeAll(async () => {
    head = await stage.openPage();
    leader = await stage.openPage();
    lawyer = await stage.openPage();
  });
  afterAll(() => Promise.all([head, leader, lawyer].map((page) => page.context().close())));

  test("sends in a file with bad rows, sees why they were rejected, and takes them back to correct", async () => {
    await signInAs(head, "tilsynsansvarlig");
    await menu(head, "Data ind").click();
    const chooser = head.waitForEvent("filechooser");
    await click(head, "Vælg filer");
    await (await chooser).setFiles({ name: "sager.csv", mimeType: "text/csv", buffer: Buffer.from(badFile) });
    const result = head.getByRole("article").getByText("4 rækker: 2 godkendt, 0 uændret, 2 afvist");
    await result.waitFor();
    await head.getByRole("cell", { name: "foedselsdato" }).waitFor();
    await picture(head, "data-ind-afviste", head.getByRole("heading", { name: /^Indlæsning/ }));
    const rejected = await download(head, head.getByRole("link", { name: "Hent de afviste rækker (CSV)" }));
    expect(rejected.toString("utf8").split("\r\n")).toHaveLength(4); // heading, two rows, and the last line's end
    expect(rejected.toString("utf8")).toContain("9990-0003");
  });

  test("plans it from a model", async () => {
    await menu(head, "Tilsyn").click();
    await head.getByRole("link", { name: "Planlæg tilsyn" }).first().click();
    await head.getByLabel("Navn").fill(title);
    await head.getByLabel("Id", { exact: true }).fill(auditId);
    await picture(head, "planlaeg");
    await click(head, "Opret tilsyn");
    await head.getByRole("heading", { name: title, level: 1 }).waitFor();
  });

  test("builds the frame, fixes the sizes, makes the seed and draws", async () => {
    await head.getByRole("link", { name: "Byg grundlaget" }).click();
    await click(head, "Byg grundlaget");
    await head.getByText(/sager kan trækkes\./).waitFor();
    await picture(head, "udtraek", head.getByText(/sager kan trækkes\./));
    for (const [field, size] of Object.entries(sizes))
      await head.getByLabel(field, { exact: true }).fill(size);
    await click(head, "Lås størrelserne");
    await head.getByLabel(/Eller skriv et frø/).fill("Eksempelby 4 8 15 16 23 42");
    await click(head, "Brug dette frø");
    await click(head, "Træk sagerne");
    await head.getByText("4 sager er med.").waitFor();
    await head.getByRole("link", { name: "Vis protokollen" }).click();
    await head.getByText("Eksempelby 4 8 15 16 23 42").first().waitFor();
    await picture(head, "udtraek-protokol");
  });

  test("shares the cases out among reviewers who have not handled them, and opens level 1", async () => {
    await head.goto(`/tilsyn/${auditId}/fordeling`);
    await click(head, "Fordel jævnt");
    await head.getByText("7 af 7 målinger har en måler.").waitFor();
    await head.goto(`/tilsyn/${auditId}`);
    await move(head, "Åbn niveau 1");
    chosen = await findReviewers(head, auditId);
  });

  test("the team leader reviews a case in full on level 1", async () => {
    const { name, role } = chosen.level1.reviewer;
    await signInAs(leader, role, name, "/maalinger");
    await linkToReview(leader, chosen.level1.reviewId).click();
    defective = await openQuestionId(leader);
    await picture(leader, "maaling");
    await answerEveryQuestion(leader, {
      firstRemark: secret,
      async onRemark() {
        await picture(leader, "maaling-bemaerkning");
      },
    });
    await leader.getByLabel(/Hvad er godt i sagen/).fill("Netværket er inddraget tidligt.");
    await picture(leader, "maaling-afslut");
    await click(leader, "Afslut målingen");
    await leader.getByText("Dine svar er nu låst.").waitFor();
  });

  test("the other cases of level 1 are answered, level 1 closes and level 2 opens", async () => {
    await answerAllOthers(head, auditId, 1);
    await head.goto(`/tilsyn/${auditId}/fremdrift`);
    await head.getByText("4 af 4").first().waitFor();
    await head.goto(`/tilsyn/${auditId}`);
    await move(head, "Luk niveau 1");
    await move(head, "Åbn niveau 2");
  });

  test("the lawyer reviews the same case blind on level 2", async () => {
    const received: string[] = [];
    lawyer.on("response", async (response) => {
      if (response.url().includes("/api/")) received.push(await response.text().catch(() => ""));
    });
    const { name, role } = chosen.level2.reviewer;
    await signInAs(lawyer, role, name, "/maalinger");
    await linkToReview(lawyer, chosen.level2.reviewId).click();
    await answerEveryQuestion(lawyer, { firstRemark: "", async onRemark() {} });
    for (const path of lookedInto(auditId, chosen)) {
      received.push(await (await lawyer.request.get(path)).text());
    }
    expect(received.length).toBeGreaterThan(10);
    expect(received.filter((text) => text.includes(secret))).toEqual([]);
    await click(lawyer, "Afslut målingen");
    await lawyer.getByText("Dine svar er nu låst.").waitFor();
  });

  test("then the levels meet, talk, and settle an answer", async () => {
    await lawyer.getByRole("link", { name: "Se, hvor niveauerne er uenige" }).click();
    const card = lawyer.getByRole("article").filter({ hasText: secret }).first();
    await card.getByText("Samtale (0)").click();
    await card.getByLabel("Skriv til de andre målere").fill("Hvad står der i afgørelsen om samtalen?");
    await card.getByRole("button", { name: "Send" }).click();
    await card.getByText("Samtale (1)").waitFor();
    await card.getByRole("button", { name: /Afklar svaret/ }).click();
    await card.getByRole("radio", { name: "Nej", exact: true }).check();
    await card.getByLabel("Hvad bygger afklaringen på?").fill("Afgørelsen nævner ingen samtale.");
    await card.getByRole("button", { name: "Gem afklaring" }).click();
    await card.getByText("Afklaret svar").waitFor();
    await picture(lawyer, "niveauerne-moedes", card);
  });

  test("the head of quality closes the audit", async () => {
    await answerAllOthers(head, auditId, 2);
    await head.goto(`/tilsyn/${auditId}`);
    await move(head, "Luk niveau 2");
    await move(head, "Luk tilsynet");
    await head.getByText(/Tilsynet blev lukket/).waitFor();
  });

  test("reads the results and the answers behind one of them", async () => {
    await head.goto(`/tilsyn/${auditId}/resultater?niveau=1`);
    const row = head.getByRole("row").filter({ hasText: defective });
    // The first figure of the row is the baseline's, the last this audit's own.
    await row
      .getByRole("link", { name: /: svarene bag/ })
      .last()
      .click();
    await head.getByRole("cell", { name: secret }).waitFor();
  });

  test("reads the report on screen and takes it along as tagged PDF", async () => {
    await head.goto(`/tilsyn/${auditId}/rapport`);
    await head.getByRole("heading", { name: title, level: 1 }).waitFor();
    const pdf = await download(head, head.getByRole("link", { name: "PDF" }));
    const text = pdf.toString("latin1");
    expect(text.slice(0, 5)).toBe("%PDF-");
    expect(text).toContain("/StructTreeRoot");
    expect(text.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(3);
  });
});

/** Two rows as they should be, one with an impossible date, one without a unit. */
const badFile = `sagsnummer;barn;foedselsdato;enhed;raadgiver;omraade;aabnet;lukket
9990-0001;Barn A;2015-02-03;nord;ny.raadgiver;udsat;2025-03-01;
9990-0002;Barn B;2012-11-30;syd;ny.raadgiver;udsat;2025-04-01;
9990-0003;Barn C;2012-13-45;syd;ny.raadgiver;udsat;2025-04-01;
9990-0004;Barn D;2014-05-06;;ny.raadgiver;udsat;2025-04-01;
`;

/** Few, so that a person could review them all; every stratum on both levels. */
const sizes = {
  "§ 30, niveau 1": "1",
  "§ 32, niveau 1": "2",
  "§§ 46-47, niveau 1": "1",
  "§ 30, niveau 2": "1",
  "§ 32, niveau 2": "1",
  "§§ 46-47, niveau 2": "1",
};

/** Where a curious lawyer might look for level 1's answers. */
function lookedInto(audit: string, { caseNumber, level1 }: ReviewedCase): readonly string[] {
  return [
    `/api/reviews/${level1.reviewId}`,
    `/api/audits/${audit}/differences`,
    `/api/audits/${audit}/meetings/${caseNumber}`,
    `/api/audits/${audit}/results/IND-01/answers?level=1`,
    `/api/audits/${audit}/report`,
  ];
}

function menu(page: Page, name: string): Locator {
  return page.getByRole("navigation", { name: "Hovedmenu" }).getByRole("link", { name, exact: true });
}

/** Changes where a level or the audit stands, and says yes to what it means. */
async function move(page: Page, action: string): Promise<void> {
  await page.getByRole("button", { name: action }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: action }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

async function download(page: Page, link: Locator): Promise<Buffer> {
  const begun = page.waitForEvent("download");
  await link.click();
  return readFile(await (await begun).path());
}
