import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { picture } from "./picture.ts";
import { setStage } from "./stage.ts";
import { type RunningSagspejl, startSagspejl } from "./start-sagspejl.ts";

const stage = setStage();
const password = "en lang adgangskode";

describe("a municipality begins with an empty database", () => {
  let sagspejl: RunningSagspejl;
  let administrator: Page;
  beforeAll(async () => {
    sagspejl = await startSagspejl({ demo: false });
    administrator = await stage.openPage({ baseURL: sagspejl.address });
  });
  afterAll(() => sagspejl.stop());

  test("the console's link makes the first administrator, once", async () => {
    const link = /http\S+\/velkommen\?token=\S+/.exec(sagspejl.console)?.[0] ?? "";
    await administrator.goto(link);
    await administrator.getByLabel("Kommunens navn").fill("Prøveby Kommune");
    await administrator.getByLabel("Dit navn").fill("Ada Prøvesen");
    await administrator.getByLabel("Brugernavn").fill("ada");
    await administrator.getByLabel("Adgangskode", { exact: true }).fill(password);
    await administrator.getByLabel("Gentag adgangskoden").fill(password);
    await expectNoAxeViolations(administrator);
    await picture(administrator, "foerste-administrator");
    await administrator.getByRole("button", { name: "Opret administrator" }).click();
    await administrator.getByRole("heading", { name: "Brugere", level: 1 }).waitFor();
    const again = await stage.openPage();
    await again.goto(link);
    await again.getByLabel("Kommunens navn").fill("Enby Kommune");
    await again.getByLabel("Dit navn").fill("En Anden");
    await again.getByLabel("Brugernavn").fill("anden");
    await again.getByLabel("Adgangskode", { exact: true }).fill(password);
    await again.getByLabel("Gentag adgangskoden").fill(password);
    await again.getByRole("button", { name: "Opret administrator" }).click();
    await again.getByRole("alert").waitFor();
    await again.context().close();
  });

  test("who invites a user, who chooses a password and comes in", async () => {
    await administrator.getByRole("button", { name: "Opret bruger" }).click();
    const dialog = administrator.getByRole("dialog");
    await dialog.getByLabel("Navn", { exact: true }).fill("Kaja Prøvesen");
    await dialog.getByLabel("Brugernavn").fill("kaja");
    await dialog.getByLabel("Rolle", { exact: true }).selectOption({ label: "Tilsynsansvarlig" });
    await picture(administrator, "opret-bruger");
    await dialog.getByRole("button", { name: "Gem" }).click();
    await dialog.waitFor({ state: "detached" });
    await administrator.getByRole("button", { name: "Inviter Kaja Prøvesen" }).click();
    await dialog.getByRole("button", { name: "Lav link" }).click();
    const link = await dialog.getByLabel("Invitationslink").inputValue();
    const invited = await stage.openPage({ baseURL: sagspejl.address });
    await invited.goto(link);
    await invited.getByLabel("Adgangskode", { exact: true }).fill(password);
    await invited.getByLabel("Gentag adgangskoden").fill(password);
    await invited.getByRole("button", { name: "Gem og log ind" }).click();
    await invited.getByRole("heading", { name: "Mit bord", level: 1 }).waitFor();
    expect(await invited.getByText("Opdigtet eksempelkommune").count()).toBe(0);
  });

  test("and signs in again with name and password", async () => {
    const page = await stage.openPage({ baseURL: sagspejl.address });
    await page.goto("/");
    await page.getByLabel("Brugernavn").fill("kaja");
    await page.getByLabel("Adgangskode").fill("en forkert adgangskode");
    await page.getByRole("button", { name: "Log ind" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel("Adgangskode").fill(password);
    await page.getByRole("button", { name: "Log ind" }).click();
    await page.getByRole("heading", { name: "Mit bord", level: 1 }).waitFor();
  });
});
