import type { Page } from "playwright-core";
import type { AuditView } from "#contract/audits";
import type { CalibrationSummary } from "#contract/calibration";
import type { TalkCaseworker } from "#contract/case-talks";
import type { ReviewSummary } from "#contract/reviews";
import { getJson } from "./get-json.ts";

/** What a path's placeholder stands for, asked as the one signed in on `page`. */
const finders: Readonly<Record<string, (page: Page) => Promise<string | undefined>>> = {
  async current(page) {
    const audits = await getJson<readonly AuditView[]>(page.request, "/api/audits");
    return audits.find(({ id, status }) => status === "i-gang" && /^\d{4}$/.test(id))?.id;
  },
  /** Closed, with anchor cases: Eksempelby's fourth. */
  async anchored(page) {
    const audits = await getJson<readonly AuditView[]>(page.request, "/api/audits");
    return audits.find(({ id, status }) => status === "lukket" && /^\d{4}-4$/.test(id))?.id;
  },
  async review(page) {
    const mine = await getJson<readonly ReviewSummary[]>(page.request, "/api/reviews/mine");
    return mine.find(({ levelOpen, status }) => levelOpen && status !== "afsluttet")?.id.toString();
  },
  async round(page) {
    const path = await findKnown(page, "/api/audits/:current/calibration");
    const rounds = await getJson<readonly CalibrationSummary[]>(page.request, path);
    return rounds.find(({ status }) => status === "afsluttet")?.id.toString();
  },
  async case(page) {
    const { cases } = await getJson<{ readonly cases: readonly { caseNumber: string }[] }>(
      page.request,
      "/api/cases",
    );
    return cases[0]?.caseNumber;
  },
  async talk(page) {
    const { caseworkers } = await getJson<{ readonly caseworkers: readonly TalkCaseworker[] }>(
      page.request,
      "/api/case-talks",
    );
    return caseworkers.find(({ last }) => last !== null)?.last?.id.toString();
  },
  async question(page) {
    const { questions } = await getJson<{ readonly questions: readonly { id: string }[] }>(
      page.request,
      "/api/audits/2018-2/results",
    );
    return questions[0]?.id;
  },
};

/** `path` with its placeholders filled in, such as `/tilsyn/:current` for the example's audit in progress. */
export async function findKnown(page: Page, path: string): Promise<string> {
  const parts = path.split("/").map(async (part) => {
    const found = part.startsWith(":") ? await finders[part.slice(1)]?.(page) : part;
    if (found === undefined) throw new Error(`The example has no ${part} for this person`);
    return found;
  });
  return (await Promise.all(parts)).join("/");
}
