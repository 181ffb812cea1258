import type { LandmarkView, LevelResultView, QuestionResultView, Results } from "#contract/results";
import { isSmallCount, suppressSmallCounts } from "#statistics/methods/suppress-small-counts";
import { hideAgreements } from "./hide-agreement.ts";
import { hideCompared, hideHistory, hideReported } from "./hide-answers.ts";
import { hideSplit } from "./present-split.ts";

/**
 * Results as they may leave the house (design rule 9). A small count is hidden, and so is everything that it could be
 * computed back from: the question's other counts on the level, what was set aside, its change, and the landmark's sum. A
 * part of the municipality is not for readers at all, for the whole less the parts would give it away.
 *
 * How many answers were set aside can still be told from a level's size, as any N under a percentage tells it: it says
 * nothing of how a child was treated. What they were set aside as stays hidden.
 */
export function hideFromReaders(results: Results): Results {
  const questions = results.questions.map((question) => hideInQuestion(question, results.audit.id));
  const landmarks = results.landmarks.map((landmark) => hideInLandmark(landmark, questions));
  return { ...results, landmarks, questions, filters: { units: [], strata: [], areas: [] } };
}

function hideInQuestion(question: QuestionResultView, auditId: string): QuestionResultView {
  const levels = question.levels.map(hideInLevel);
  const changes = question.changes.map((compared) => hideCompared(compared, { levels }));
  const main = changes.find(({ baseline }) => baseline.level === question.baseline?.level);
  const isHidden = changes.length > 0 && main?.change === null && question.change !== null;
  const machine = question.machine && hideInDates(question.machine);
  const shown = {
    levels,
    machine,
    agreement: hideAgreements(question.agreement, machine === null ? levels : [...levels, machine]),
    inAllCases: question.inAllCases.filter(
      (one) => !levels.some(({ level, suppressed }) => level === one.level && suppressed),
    ),
  };
  return {
    ...question,
    ...shown,
    ...hideSplit(question),
    changes,
    baseline: main?.baseline ?? null,
    change: main?.change ?? null,
    noChangeReason: isHidden
      ? "Tallene er for små til at blive vist uden for huset."
      : question.noChangeReason,
    // It rests on level 1 and level 2 question by question, and could be solved for a hidden count.
    corrected: null,
    reported: hideReported(question, shown),
    sincePrevious: question.sincePrevious && hideCompared(question.sincePrevious, { levels }),
    history: hideHistory(question, { levels }, auditId),
    // Made of counts within the case types, and of few cases: both are smaller than what may be shown.
    acrossStrata: null,
    fewCases: null,
  };
}

const nothing = { n: null, share: null, wilson95: null };

function hideInLevel(result: LevelResultView): LevelResultView {
  const open = { ...result, notRelevant: null, notYetMeasurable: null };
  const counts = "grades" in open ? Object.values(open.grades) : [open.yes, open.no];
  if (!hasSmall(counts)) return { ...open, suppressed: false };
  if (!("grades" in open)) return { ...open, ...nothing, yes: null, no: null, suppressed: true };
  const grades = Object.fromEntries(Object.keys(open.grades).map((grade) => [grade, null]));
  return { ...open, ...nothing, grades, suppressed: true };
}

/** What is left out of the counts, and the sum of all, could give a small count away. */
function hideInDates(machine: NonNullable<QuestionResultView["machine"]>) {
  const open = { ...machine, notRelevant: null, notYetMeasurable: null, undecided: null, cases: null };
  if (!hasSmall([machine.yes, machine.no])) return { ...open, suppressed: false };
  return { ...open, ...nothing, yes: null, no: null, suppressed: true };
}

/** A sum over questions is shown only where all of its questions are. */
function hideInLandmark(landmark: LandmarkView, questions: readonly QuestionResultView[]): LandmarkView {
  const own = questions.filter((question) => question.landmark === landmark.id);
  const isHidden = (level: number) =>
    own.some(({ levels }) => levels.some((result) => result.level === level && result.suppressed));
  const levels = landmark.levels.filter(
    ({ level, fulfilled, n }) => !isHidden(level) && !isSmallCount(fulfilled) && !isSmallCount(n - fulfilled),
  );
  return { ...landmark, levels };
}

function hasSmall(counts: readonly (number | null)[]): boolean {
  return suppressSmallCounts([counts.map((count) => count ?? 0)])
    .cells.flat()
    .includes(null);
}
