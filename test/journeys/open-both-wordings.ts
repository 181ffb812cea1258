import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { AllocationView } from "#contract/allocation";
import type { AuditInput, AuditView } from "#contract/audits";
import type { ReviewView } from "#contract/reviews";
import { expectNoAxeViolations } from "./expect-no-axe-violations.ts";
import { findKnown } from "./find-known.ts";
import { getJson } from "./get-json.ts";
import { signInAs } from "./sign-in-as.ts";
import { signInToApi } from "./sign-in-to-api.ts";
import { desktop, phone, type Stage } from "./stage.ts";

const id = "ordlyde";
const seed = "Eksempelby 5 10 15 20 25 30";
const one = { "§ 30": 1, "§ 32": 1, "§§ 46-47": 1 };

/** A review that is asked IND-07 in both its wordings: of a new audit with anchor cases from before the question was reworded. */
export async function openBothWordings(
  stage: Stage,
): Promise<{ readonly reviewId: number; readonly reviewer: string }> {
  const page = await stage.openPage();
  await signInAs(page, "tilsynsansvarlig");
  const post = async (path: string, data: object = {}) => {
    const answer = await page.request.post(path, { data });
    expect(answer.status(), await answer.text()).toBe(200);
  };
  await post("/api/audits", await planLikeCurrent(page));
  await post(`/api/audits/${id}/draw/frame`);
  const anchored = (await findKnown(page, ":anchored")).replace("-4", "-2");
  await readWhatItTakes(page, anchored);
  await post(`/api/audits/${id}/draw/plan`, {
    levels: [1, 2].map((level) => ({ level, strata: one })),
    maxPerCaseworker: null,
    exclude: [],
    anchors: { from: anchored, levels: [{ level: 1, cases: 2 }] },
  });
  await post(`/api/audits/${id}/draw/seed`, { seed });
  await post(`/api/audits/${id}/draw`);
  await post(`/api/audits/${id}/allocation`);
  await post(`/api/audits/${id}/levels/1/status`, { to: "aaben" });
  const { reviews } = await getJson<AllocationView>(page.request, `/api/audits/${id}/allocation`);
  await page.context().close();
  for (const { reviewId, level, reviewer } of reviews) {
    if (level !== 1 || !reviewer) continue;
    const api = await signInToApi(reviewer.id);
    const { formerWordings } = await getJson<ReviewView>(api, `/api/reviews/${reviewId}`);
    await api.dispose();
    if (formerWordings.length > 0) return { reviewId, reviewer: reviewer.name };
  }
  throw new Error("No review is asked anything in both wordings");
}

/** The head of quality sees what anchor cases will ask of the reviewers before the sizes are fixed. */
async function readWhatItTakes(page: Page, anchored: string): Promise<void> {
  await page.goto(`/tilsyn/${id}/udtraek`);
  await page.getByLabel("Ankersager fra tilsynet").selectOption(anchored);
  const told = page.getByText("1 spørgsmål er formuleret om siden");
  await told.waitFor();
  expect(await told.textContent()).toMatch(
    /IND-07 .*op til 48 sager på niveau 1 og 48 sager på niveau 2: .* op til \d+ minutter i alt/,
  );
  await expectNoAxeViolations(page);
  await page.setViewportSize(phone);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  await page.setViewportSize(desktop);
}

/** Who reviews in it cannot read the seed yet, from which they could tell the anchor cases. */
export async function expectNoSeed(page: Page): Promise<void> {
  await page.goto(`/tilsyn/${id}/udtraek/protokol`);
  await page.getByText("Vises, når du har afsluttet alle dine målinger i tilsynet.").waitFor();
  expect(await page.locator("main").textContent()).not.toContain(seed);
  await expectNoAxeViolations(page);
}

async function planLikeCurrent(page: Page): Promise<AuditInput> {
  const current = await findKnown(page, ":current");
  const audits = await getJson<readonly AuditView[]>(page.request, "/api/audits");
  const periods = audits.find((audit) => audit.id === current)?.periods ?? {};
  return {
    id,
    title: "Et tilsyn med to ordlyde",
    modelId: "barnets-lov-2025",
    modelVersion: 2,
    periods,
    baselineAuditId: null,
    themeQuestions: [],
  };
}
