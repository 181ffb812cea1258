import type { AgreementView, LevelResultView, QuestionResultView, ShareView } from "#contract/results";
import { questionHash } from "#questions/freeze";
import type { Question } from "#questions/question";
import type { ReportAgreement, ReportLevelResult, ReportQuestion } from "#report/report-input";

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
    machine: machine && levelResult(machine),
    // The report tells of people; what the dates say is another table (level 0).
    agreement: agreement.filter(({ levels: [first] }) => first !== 0).map(agreementOf),
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
  const gwetsAC = "gwetsAC1" in agreement ? agreement.gwetsAC1 : agreement.gwetsAC2;
  return { ...agreement, gwetsAC, isHidden: false };
}
