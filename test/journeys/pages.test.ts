import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Role } from "#audit/roles";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { findKnown } from "./find-known.ts";
import { picture } from "./picture.ts";
import { signInAs } from "./sign-in-as.ts";
import { desktop, phone, setStage } from "./stage.ts";

type Prepare = (page: Page) => Promise<void>;

interface Row {
  readonly path: string;
  readonly role: Role;
  /** What is done on the page first, such as opening a dialog. */
  readonly prepare?: Prepare;
  /** Its name in the user guide, where it has one. */
  readonly pictured?: string;
  /** What the picture begins with, where that is not the top. */
  readonly from?: string;
}

const press =
  (name: string): Prepare =>
  (page) =>
    page.getByRole("button", { name }).first().click();

async function search(page: Page): Promise<void> {
  await page.keyboard.press("Control+K");
  await page.keyboard.type("§ 20");
  await page.getByRole("option").first().waitFor();
}

async function openCase(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "Ledelsestilsyn" }).check();
  await page.getByRole("button", { name: "Åbn sagen" }).click();
  await page.getByRole("heading", { name: "Sagsforløb" }).waitFor();
}

async function showExampleAsBaseline(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Vis eksemplet fra 2018" }).click();
  await page.getByRole("button", { name: "Gem som historisk tilsyn" }).click();
  await page.getByRole("button", { name: "Gem det historiske tilsyn" }).waitFor();
}

async function openSplit(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "I ord" }).waitFor();
  await page.getByText("Fordeling på sagstyper").first().click();
}

/**
 * Every page and every kind of dialog, with someone who works there. `:current` is the audit in progress, `:anchored` the
 * closed one before it.
 */
const pages: readonly Row[] = [
  { path: "/", role: "teamleder", pictured: "mit-bord" },
  { path: "/", role: "tilsynsansvarlig" },
  { path: "/", role: "omraadechef" },
  { path: "/", role: "teamleder", prepare: search, pictured: "soeg" },
  { path: "/sager", role: "teamleder" },
  { path: "/sager/:case", role: "teamleder" },
  { path: "/sager/:case", role: "teamleder", prepare: openCase },
  { path: "/maalinger", role: "teamleder", pictured: "mine-maalinger" },
  { path: "/maalinger/:review", role: "teamleder" },
  { path: "/maalinger/:review", role: "teamleder", prepare: press("Kritisk sag") },
  { path: "/maalinger/:review/afslut", role: "teamleder" },
  { path: "/maalinger", role: "centerjurist" },
  { path: "/tilsyn", role: "tilsynsansvarlig" },
  { path: "/tilsyn/nyt", role: "tilsynsansvarlig" },
  { path: "/tilsyn/planlaegger", role: "tilsynsansvarlig", prepare: openSplit },
  { path: "/tilsyn/:current", role: "tilsynsansvarlig", pictured: "tilsyn" },
  { path: "/tilsyn/:current", role: "tilsynsansvarlig", prepare: press("Luk niveau 1") },
  { path: "/tilsyn/:current/plan", role: "tilsynsansvarlig" },
  { path: "/tilsyn/:current/udtraek", role: "tilsynsansvarlig" },
  { path: "/tilsyn/:current/udtraek", role: "tilsynsansvarlig", prepare: press("Udskift") },
  { path: "/tilsyn/:current/udtraek/protokol", role: "tilsynsansvarlig" },
  { path: "/tilsyn/:current/fordeling", role: "tilsynsansvarlig", pictured: "fordeling" },
  { path: "/tilsyn/:current/fordeling", role: "tilsynsansvarlig", prepare: press("Ret måler") },
  { path: "/tilsyn/:current/kalibrering", role: "tilsynsansvarlig" },
  { path: "/tilsyn/:current/kalibrering/ny", role: "tilsynsansvarlig" },
  { path: "/kalibrering/:round", role: "tilsynsansvarlig" },
  { path: "/kalibrering/:round", role: "teamleder" },
  { path: "/tilsyn/:current/fremdrift", role: "tilsynsansvarlig", pictured: "fremdrift" },
  { path: "/tilsyn/:current/niveauer", role: "tilsynsansvarlig" },
  { path: "/tilsyn/:current", role: "laeser" },
  {
    path: "/tilsyn/2018-2/resultater",
    role: "tilsynsansvarlig",
    pictured: "resultater",
    from: ".results-controls",
  },
  { path: "/tilsyn/2018-2/resultater", role: "laeser" },
  { path: "/tilsyn/2018-2/resultater/:question", role: "omraadechef", pictured: "resultat" },
  { path: "/tilsyn/:anchored/resultater", role: "laeser" },
  { path: "/tilsyn/:anchored/resultater/UDR-12", role: "tilsynsansvarlig" },
  { path: "/tilsyn/:anchored/ikke-relevant", role: "tilsynsansvarlig" },
  { path: "/tilsyn/:anchored/ikke-relevant", role: "omraadechef" },
  { path: "/tilsyn/2018-2/rapport", role: "tilsynsansvarlig", pictured: "rapport" },
  { path: "/tilsyn/2018-2/tal/pejlemaerke:boernefaglig-undersoegelse", role: "tilsynsansvarlig" },
  { path: "/tilsyn/2018-2/tal/udtraek:grundlag", role: "laeser" },
  { path: "/tilsyn/2018-2/rapport", role: "laeser" },
  { path: "/resultater", role: "omraadechef" },
  { path: "/rapporter", role: "laeser" },
  { path: "/lov-og-metode", role: "raadgiver" },
  { path: "/lov-og-metode/spoergsmaal/IND-01", role: "raadgiver" },
  { path: "/lov-og-metode/metode", role: "laeser" },
  { path: "/lov-og-metode/regn-efter", role: "laeser" },
  {
    path: "/lov-og-metode/regn-efter",
    role: "tilsynsansvarlig",
    prepare: showExampleAsBaseline,
  },
  { path: "/lov-og-metode/pligter", role: "omraadejurist" },
  { path: "/lov-og-metode/pligter/bl-20-undersoegelse-4-maaneder", role: "laeser" },
  { path: "/lov-og-metode/optaelling", role: "laeser" },
  {
    path: "/lov-og-metode/optaelling",
    role: "tilsynsansvarlig",
    prepare: press("Skift optælling: Lørdag"),
  },
  { path: "/frister", role: "raadgiver" },
  { path: "/frister", role: "teamleder", pictured: "frister" },
  { path: "/sagssamtaler", role: "teamleder" },
  { path: "/sagssamtaler", role: "raadgiver" },
  { path: "/sagssamtaler/:talk", role: "teamleder" },
  { path: "/ledelsesinformation", role: "teamleder" },
  { path: "/ledelsesinformation/vurderet-inden-24-timer", role: "omraadechef" },
  { path: "/datakvalitet", role: "raadgiver" },
  { path: "/datakvalitet", role: "tilsynsansvarlig" },
  { path: "/datakvalitet/opfoelgning-efter-ophoer", role: "tilsynsansvarlig" },
  { path: "/kritiske-sager", role: "omraadechef" },
  {
    path: "/kritiske-sager",
    role: "tilsynsansvarlig",
    prepare: press("Svar på sag"),
    pictured: "kritisk-sag",
  },
  { path: "/data-ind", role: "tilsynsansvarlig" },
  { path: "/brugere", role: "administrator" },
  { path: "/brugere", role: "administrator", prepare: press("Opret bruger") },
  { path: "/findes-ikke", role: "laeser" },
];

/** 1280 pixels at 200 %, and a phone: nobody should have to scroll sideways to read (WCAG 1.4.10). */
const narrow = { "200 % zoom": { width: 640, height: 400 }, phone };

const stage = setStage();
const signedIn = new Map<Role, Promise<Page>>();

function pageOf(role: Role): Promise<Page> {
  const known = signedIn.get(role) ?? stage.openPage().then((page) => signInAs(page, role).then(() => page));
  signedIn.set(role, known);
  return known;
}

describe.each(pages)("$path as $role", ({ path, role, prepare, pictured, from }) => {
  let page: Page;
  beforeAll(async () => {
    page = await pageOf(role);
    await page.goto(await findKnown(page, path));
    await settled(page);
    await prepare?.(page);
    if (pictured !== undefined)
      await picture(page, pictured, from === undefined ? undefined : page.locator(from));
  });

  test("axe finds nothing", () => expectNoAxeViolations(page));

  test.each(Object.entries(narrow))("fits the width: %s", async (_, size) => {
    await page.setViewportSize(size);
    await expect.poll(() => widthBeyondWindow(page), { timeout: 3000 }).toBeLessThanOrEqual(0);
  });

  afterAll(() => page.setViewportSize(desktop));
});

describe.each(["/log-ind", "/velkommen", "/invitation"])("%s for anyone", (path) => {
  test("axe finds nothing, and a phone is wide enough", async () => {
    const page = await stage.openPage();
    await page.goto(path);
    await settled(page);
    await expectNoAxeViolations(page);
    await page.setViewportSize(phone);
    await expect.poll(() => widthBeyondWindow(page)).toBeLessThanOrEqual(0);
  });
});

/** The page has its heading, and holds no place for what is still on its way. */
async function settled(page: Page): Promise<void> {
  await page.locator("main h1").first().waitFor();
  await page.locator("main .loading").first().waitFor({ state: "detached" });
}

function widthBeyondWindow(page: Page): Promise<number> {
  return page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
}
