import { formerWordings } from "#audit/anchors/former-wordings";
import type { DrawnCase } from "#audit/draw/draw-outcomes";
import type { LocalDate } from "#kit/local-date";
import type { AuditModel } from "#questions/audit-model";
import type { Tx } from "#server/database/connect";
import { readWaitingFrames } from "#server/features/level-zero/read-frame-by-dates";
import { type ClosedAudit, closedAudits } from "../closed-audits/closed-audit.ts";
import { isAsked, submittedReview } from "../closed-audits/submitted-review.ts";
import { practiseStories, readStories } from "../closed-audits/tell-stories.ts";
import { allocateLevels } from "../current-audit/review-plan.ts";
import { generateCases } from "../generate-cases.ts";
import { closeAudit, insertAudit } from "./insert-audit.ts";
import { insertReviews } from "./insert-reviews.ts";
import { type Anchors, drawAgain, type HeldAudit, loadAnchors } from "./load-anchors.ts";
import { loadDraw } from "./load-draw.ts";
import { loadDatedAnswers, loadReactions } from "./load-level-zero.ts";
import { loadMeeting } from "./load-meeting.ts";
import { type LoadedPerson, onlyOne } from "./load-people.ts";
import { type AssessedCase, assessCases } from "./open-frame.ts";

interface DemoToday {
  readonly today: LocalDate;
  readonly openCases: number;
  readonly people: readonly LoadedPerson[];
}

/** The audits held under the model of today, the later one with anchor cases from the earlier. */
export async function loadClosedAudits(
  tx: Tx,
  demo: DemoToday,
  onProgress: (step: string) => void,
): Promise<void> {
  let earlier: HeldAudit | null = null;
  for (const audit of closedAudits(demo.today)) {
    earlier = await loadClosedAudit(tx, audit, demo, earlier);
    onProgress(audit.title);
  }
}

async function loadClosedAudit(
  tx: Tx,
  audit: ClosedAudit,
  { today, openCases, people }: DemoToday,
  earlier: HeldAudit | null,
): Promise<HeldAudit> {
  const head = onlyOne(people, "tilsynsansvarlig");
  const assessed = assessCases(casesOn(audit.drawnOn, openCases, today), audit.model, audit.periods);
  const { id, title, model, periods, baselineAuditId, drawnOn } = audit;
  const createdAt = `${drawnOn}T06:00:00Z`;
  await insertAudit(tx, { id, title, model, periods, baselineAuditId, createdBy: head.id, createdAt });
  const plan = { levels: planLevels(model), maxPerCaseworker: null, exclude: [], anchors: audit.anchors };
  const at = `${drawnOn}T06:30:00Z`;
  const drawn = await loadDraw(
    tx,
    { auditId: audit.id, plan, seed: audit.seed, drawnBy: head.id, at },
    assessed,
  );
  await readWaitingFrames(tx);
  const held = await reviewCases(tx, audit, { drawn, assessed, people }, earlier);
  await closeAudit(tx, audit.id, `${audit.carriedOut.at(-1)?.[1]}T14:00:00Z`);
  return held;
}

/** The cases as the case system had them on the day. */
function* casesOn(day: LocalDate, openCases: number, today: LocalDate) {
  for (const { caseFile, events } of generateCases(openCases, today))
    if (caseFile.opened <= day) yield { caseFile, events: events.filter(({ date }) => date <= day) };
}

interface Drawn {
  readonly drawn: readonly DrawnCase[];
  readonly assessed: readonly AssessedCase[];
  readonly people: readonly LoadedPerson[];
}

async function reviewCases(
  tx: Tx,
  audit: ClosedAudit,
  { drawn, assessed, people }: Drawn,
  earlier: HeldAudit | null,
): Promise<HeldAudit> {
  const timelines = new Map(assessed.map(({ timeline }) => [timeline.caseFile.caseNumber, timeline]));
  const seen = {
    timelines,
    lastDays: new Map(Object.entries(audit.periods).map(([stratum, { to }]) => [stratum, to])),
    answerByDates: await loadDatedAnswers(tx, audit.id),
  };
  const asked = (questionId: string) => drawn.filter((one) => isAsked(seen, one, questionId));
  const practice = practiseStories(audit.of, asked);
  const cases = { ...seen, ...readStories(audit.of, asked, practice) };
  const anchors = earlier && drawAgain(audit, drawn, earlier);
  const allocated = allocateLevels(audit.model, [...drawn, ...(anchors?.drawn ?? [])], timelines, people);
  const former = earlier ? formerWordings(audit.model.questions, earlier.model.questions) : [];
  const twice = new Set(anchors?.askedTwice.map(({ level, caseNumber }) => `${level} ${caseNumber}`));
  const drafts = allocated.map((review) => {
    const isTwice = twice.has(`${review.level} ${review.drawn.caseNumber}`);
    const before = isAnchor(anchors, review.drawn) ? anchors.cases : cases;
    return submittedReview(audit, review, before, isTwice ? former : []);
  });
  const reviews = await insertReviews(tx, audit.id, drafts);
  await loadReactions(tx, audit.id, reviews);
  // An anchor case is no one's difference to settle.
  await loadMeeting(
    tx,
    audit.id,
    reviews.filter(({ caseNumber }) => !anchors?.drawn.some((one) => one.caseNumber === caseNumber)),
  );
  if (anchors) await loadAnchors(tx, audit, anchors);
  return { model: audit.model, drawn, cases, practice, reviews };
}

function isAnchor(anchors: Anchors | null, drawn: DrawnCase): anchors is Anchors {
  return anchors?.drawn.includes(drawn) ?? false;
}

function planLevels(model: AuditModel) {
  return model.levels.map(({ level }) => ({
    level,
    strata: Object.fromEntries(model.strata.map(({ id, cases }) => [id, cases[level - 1] ?? 0])),
  }));
}
