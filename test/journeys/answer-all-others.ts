import type { APIRequestContext, Page } from "playwright-core";
import { expect } from "vitest";
import type { AllocationView } from "#contract/allocation";
import type { ImportRunView } from "#contract/imports";
import type { ReviewView } from "#contract/reviews";
import { getJson } from "./get-json.ts";
import { signInToApi } from "./sign-in-to-api.ts";

const header = "tilsyn;niveau;sagsnummer;spoergsmaal;svar;bemaerkning;maaler;tidspunkt";

/**
 * Answers what nobody has submitted yet on a level: sends a svar.csv in as the head of quality, whose page it is,
 * and submits each review as its reviewer.
 */
export async function answerAllOthers(page: Page, auditId: string, level: number): Promise<void> {
  const { reviews } = await getJson<AllocationView>(page.request, `/api/audits/${auditId}/allocation`);
  const open = reviews.filter((review) => review.level === level && review.status !== "afsluttet");
  const views = await Promise.all(
    open.map(async ({ reviewId, reviewer }) => {
      const api = await signInToApi(reviewer?.id ?? "");
      const view = await getJson<ReviewView>(api, `/api/reviews/${reviewId}`);
      return { api, view };
    }),
  );
  await sendAnswers(page.request, [header, ...views.flatMap(({ view }) => rowsOf(view))].join("\n"));
  for (const { api, view } of views) {
    const submitted = await api.post(`/api/reviews/${view.id}/submission`);
    expect(submitted.status(), await submitted.text()).toBe(200);
    await api.dispose();
  }
}

function rowsOf({ auditId, level, caseNumber, questions }: ReviewView): readonly string[] {
  return questions.map(({ id, scale }) =>
    [auditId, level, caseNumber, id, scale.values[0]?.value ?? "", "", "", ""].join(";"),
  );
}

async function sendAnswers(api: APIRequestContext, text: string): Promise<void> {
  const file = { name: "svar.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  const begun = (await (
    await api.post("/api/imports", { multipart: { files: file } })
  ).json()) as ImportRunView;
  const outcome = async () => (await getJson<ImportRunView>(api, `/api/imports/${begun.id}`)).files;
  const rows = text.split("\n").length - 1;
  await expect
    .poll(outcome, { timeout: 15_000 })
    .toMatchObject([{ status: "faerdig", accepted: rows, rejected: 0 }]);
}
