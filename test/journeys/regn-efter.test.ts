import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { picture } from "./picture.ts";
import { signInAs } from "./sign-in-as.ts";
import { setStage } from "./stage.ts";

const stage = setStage();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

describe("a published table is held against arithmetic", () => {
  let reader: Page;
  beforeAll(async () => {
    reader = await stage.openPage();
    await signInAs(reader, "laeser", "", "/lov-og-metode/regn-efter");
  });

  test("by keyboard alone: what is pasted is judged, and a line that cannot be read says why", async () => {
    await reader.getByLabel("Tabellen").focus();
    await reader.keyboard.insertText("Opfølgning\nRettidig\t78 %\t24\nBisidder 61 % 18\nUdateret\t144 %\t18");
    await reader.getByText("Intet antal ud af 24 giver 78 %.").waitFor();
    await reader.getByText("11 ud af 18").waitFor();
    await reader.getByText("1 linje kunne ikke læses").waitFor();
    await reader.getByText("»144%« er ikke en procent fra 0 til 100").waitFor();
    expect(await reader.getByText("1 af 2 procenter kan ikke være rigtige").count()).toBe(1);
  });

  test("one who may not plan audits makes no baseline of it", async () => {
    expect(await button(reader, "Gem som historisk tilsyn").count()).toBe(0);
  });

  test("the table comes along as a file", async () => {
    const [download] = await Promise.all([
      reader.waitForEvent("download"),
      button(reader, "Hent som CSV").press("Enter"),
    ]);
    expect(download.suggestedFilename()).toBe("regn-efter.csv");
  });

  test("a CSV file in Danish Excel's own encoding is read as it stands", async () => {
    const content = Buffer.from("Spørgsmål;Procent;N\r\nNetværk;72;18\r\n", "latin1");
    const file = { name: "tabel.csv", mimeType: "text/csv", buffer: content };
    await reader.locator("input[type=file]").setInputFiles(file);
    await reader.getByRole("rowheader", { name: "Netværk" }).waitFor();
    await reader.getByText("13 ud af 18").waitFor();
    await reader.getByText("Læst som kolonnenavne: Spørgsmål, Procent, N").waitFor();
  });
});

describe("the figures of 2018 become a baseline", () => {
  let head: Page;
  beforeAll(async () => {
    head = await stage.openPage();
    await signInAs(head, "tilsynsansvarlig", "", "/lov-og-metode/regn-efter");
  });

  test("9 of the 42 percentages cannot be right; with 23 cases instead of 24 only one is left", async () => {
    await button(head, "Vis eksemplet fra 2018").click();
    await head.getByText("9 af 42 procenter kan ikke være rigtige").waitFor();
    await head.getByText("N, der passer på alle: 23, 46.").waitFor();
    await picture(head, "regn-efter", head.getByRole("heading", { name: "Opfølgning forebyggelse, N = 24" }));
    await button(head, "Prøv N = 23").click();
    await head.getByText("1 af 42 procenter kan ikke være rigtige").waitFor();
  });

  test("what can be right is kept, each figure with its source; the rest is not", async () => {
    await button(head, "Gem som historisk tilsyn").click();
    await head.getByText("41 tal gemmes.").waitFor();
    await head.getByText("1 række gemmes ikke").waitFor();
    await button(head, "Gem det historiske tilsyn").click();
    await head.waitForURL("**/tilsyn/2018-trykt");
    await head.getByText("Historisk, kun offentliggjorte tal").waitFor();
    await head
      .getByRole("row", { name: /netværk afdækket/ })
      .getByText("8/18")
      .waitFor();
    expect(await head.getByRole("link", { name: "Udtræk" }).count()).toBe(0);
    await expectNoAxeViolations(head);
    await picture(head, "historisk-tilsyn");
  });

  test("its results say where they come from, and recomputing says what they rest on", async () => {
    await head.getByRole("link", { name: "Resultater" }).last().click();
    await head.getByText("Tallene er historiske: kun offentliggjorte tal fra").waitFor();
    await button(head, "Regn efter").click();
    await head.getByText("Der er ingen sager eller svar bag dem, der kan tælles igen.").waitFor();
  });

  test("the list of results marks it, for another may tell of the same quarter", async () => {
    await head.goto("/resultater");
    const row = head.getByRole("row", { name: /som det er trykt/ });
    await row.getByText("Historisk, kun offentliggjorte tal").waitFor();
  });

  test("a new audit can be compared with it", async () => {
    await head.goto("/tilsyn/nyt");
    const option = head
      .getByLabel("Baseline")
      .locator("option", { hasText: "(historisk, kun offentliggjorte tal)" });
    await option.waitFor({ state: "attached" });
  });
});

describe("how many cases do we need?", () => {
  test("two plans side by side, in figures and in words; the address keeps the choice", async () => {
    const page = await stage.openPage();
    await signInAs(page, "tilsynsansvarlig", "", "/tilsyn/nyt");
    await page.getByRole("link", { name: "Hvor mange sager skal vi bruge?" }).click();
    await page.getByLabel("Så mange procent venter vi, at svaret er ja i").fill("80");
    await page.getByLabel("Sager i baseline, niveau 1").fill("150");
    await page.getByLabel("Minutter pr. sag, niveau 1").fill("25");
    await page.getByLabel("Minutter pr. sag, niveau 2").fill("30");
    await page.getByLabel("Minutter pr. sag, niveau 3").fill("40");
    const words = "Plan A (150/75): På niveau 1 kan en ændring på 14 procentpoint ses i 8 af 10 tilfælde.";
    await page.getByText(words).waitFor();
    await page.getByText(/^Plan B har niveau 3 med 25 sager og 17 timer til det\./).waitFor();
    await picture(page, "planlaegger", page.getByRole("heading", { name: "Planerne", exact: true }));
    await page.getByLabel("Plan B: sager på niveau 1").fill("40");
    await page
      .getByText(/^Plan B \(40\/50\/25\)/)
      .first()
      .waitFor();
    await page
      .getByText(/Niveau 2 måler en del af niveau 1's sager/)
      .first()
      .waitFor();
    await page.reload();
    await page.getByText(words).waitFor();
    expect(await page.getByLabel("Plan B: sager på niveau 1").inputValue()).toBe("40");
  });
});
