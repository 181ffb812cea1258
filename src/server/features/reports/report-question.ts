import type { AgreementView, LevelResultView, QuestionResultView, ShareView } from "#contract/results";
import { localDate } from "#kit/local-date";
import { questionHash } from "#questions/freeze";
import type { Question } from "#questions/question";
import type { ReportAgreement, ReportDates, ReportLevelResult, ReportQuestion } from "#report/report-input";

/** A question's figures as the report takes them; its source and hash come from the frozen version. */
export function reportQuestion(
  result: QuestionResultView,
  published: Question,
  mainLevel: number | null,
): ReportQuestion {
  const { levels, machine, agreement, baseline, inAllCases } = result;
  return {
    ...result,
    source: published.source,
    hash: questionHash(published),
    levels: levels.map(levelResult),
    machine: machine && datesOf(machine),
    agreement: agreement.map(agreementOf),
    baseline: baseline && { ...shareOf(baseline), level: baseline.level, ...nothingSetAside },
    inAllCases: inAllCases.find(({ level }) => level === mainLevel)?.sentence ?? null,
  };
}

/** A baseline is kept as a share: what was set aside then is not told. */
const nothingSetAside = { grades: null, notRelevant: null, notYetMeasurable: null };

function levelResult(result: LevelResultView): ReportLevelResult {
  const { level, notRelevant, notYetMeasurable } = result;
  const isGraded = "grades" in result;
  const hits = isGraded ? (Object.values(result.grades)[0] ?? null) : result.yes;
  return {
    ...shareOf({ ...result, hits }),
    level,
    notRelevant,
    notYetMeasurable,
    grades: isGraded ? shownGrades(result.grades) : null,
  };
}

function datesOf(machine: NonNullable<QuestionResultView["machine"]>): ReportDates {
  const { undecided, cases, asksMoreThanDates, asOf } = machine;
  return { ...levelResult(machine), undecided, cases, asksMoreThanDates, asOf: localDate(asOf) };
}

/** All of the grades, or none where one is hidden. */
function shownGrades(grades: Readonly<Record<string, number | null>>): Record<string, number> | null {
  const shown = Object.entries(grades).flatMap(([grade, cases]) =>
    cases === null ? [] : [[grade, cases] as const],
  );
  return shown.length === Object.keys(grades).length ? Object.fromEntries(shown) : null;
}

/** The results flag what is small; the report hides it when it is built for publication, or where they already have. */
function shareOf({ hits, n, share, wilson95 }: ShareView) {
  const isHidden = hits === null || n === null;
  return { hits: hits ?? 0, n: n ?? 0, share, wilson95, isHidden };
}

function agreementOf(agreement: AgreementView): ReportAgreement {
  const [gwetsAC, gwetsACInterval95] =
    "gwetsAC1" in agreement
      ? [agreement.gwetsAC1, agreement.gwetsAC1Interval95]
      : [agreement.gwetsAC2, agreement.gwetsAC2Interval95];
  return { ...agreement, gwetsAC, gwetsACInterval95 };
}
