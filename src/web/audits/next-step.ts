import type { AuditView } from "#contract/audits";
import { formatDecimal } from "#kit/danish-number";
import { auditsText } from "../text/audits.ts";
import type { AuditPage } from "./audit-path.ts";

export const auditSteps = ["plan", "draw", "allocation", "reviews", "results", "report"] as const;
export type AuditStep = (typeof auditSteps)[number];

/** What the head of quality does next, and where. */
export interface NextStep {
  readonly step: AuditStep;
  readonly title: string;
  readonly page: AuditPage;
  /** When the step is taken on the overview itself: the level to open or close. */
  readonly level?: { readonly level: number; readonly to: "aaben" | "lukket" };
}

const text = auditsText.next;

const drawTitles = {
  intet: text.buildFrame,
  grundlag: text.fixSizes,
  stoerrelser: text.makeSeed,
  froe: text.drawCases,
} as const;

/** The one next step of an audit. A level that can be closed comes before one that can be opened. */
export function nextStepOf(audit: Pick<AuditView, "status" | "drawStep" | "allocated" | "levels">): NextStep {
  const { status, drawStep, allocated, levels } = audit;
  if (status === "lukket") return { step: "report", title: text.readReport, page: "rapport" };
  if (drawStep !== "trukket") return { step: "draw", title: drawTitles[drawStep], page: "udtraek" };
  const missing = allocated.reviews - allocated.withReviewer;
  if (missing > 0)
    return { step: "allocation", title: text.allocate(formatDecimal(missing, 0)), page: "fordeling" };
  const done = levels.find((level) => level.status === "aaben" && level.submitted === level.cases);
  if (done) return levelStep(done.level, "lukket");
  const open = levels.some((level) => level.status === "aaben");
  if (open) return { step: "reviews", title: text.followReviews, page: "fremdrift" };
  const waiting = levels.find((level) => level.status === "venter");
  if (waiting) return levelStep(waiting.level, "aaben");
  return { step: "results", title: text.seeResults, page: "resultater" };
}

function levelStep(level: number, to: "aaben" | "lukket"): NextStep {
  const title = to === "aaben" ? text.openLevel(level) : text.closeLevel(level);
  return { step: "reviews", title, page: "", level: { level, to } };
}
