import type { AgreementView, LevelResultView, QuestionResultView } from "#contract/results";
import { sum } from "#kit/sum";
import { isSmallCount } from "#statistics/methods/suppress-small-counts";

type DatesView = NonNullable<QuestionResultView["machine"]>;

/** Yes and no, or the grades, that are shown of a level: on all of its cases, or on those it shares with another. */
interface ShownCounts {
  readonly level: number;
  readonly counts: readonly number[];
}

/**
 * The agreements that may leave the house. One is kept only when
 *
 * - no cell of its table is small,
 * - what was set aside is not small,
 * - nothing small is left when its sums are subtracted from a level's own counts, or from another agreement's sums: that
 *   difference is the cases that one level answered and the other did not.
 *
 * `levels` are as they are shown, the dates (level 0) among them.
 */
export function hideAgreements(
  agreements: readonly AgreementView[],
  levels: readonly (LevelResultView | DatesView)[],
): AgreementView[] {
  const shown: ShownCounts[] = levels.flatMap((result) => {
    const counts = "grades" in result ? Object.values(result.grades) : [result.yes, result.no];
    return counts.some((count) => count === null)
      ? []
      : [{ level: result.level, counts: counts.map((count) => count ?? 0) }];
  });
  return agreements.filter((agreement) => {
    const table = tableOf(agreement);
    const { setAsideByFirst, setAsideBySecond, setAsideByBoth } = agreement;
    const aside = [setAsideByFirst, setAsideBySecond, setAsideByBoth];
    const sums = sumsOf(agreement, table);
    const isSafe =
      !table.flat().some(isSmallCount) &&
      !aside.some(isFew) &&
      sums.every((own) => shown.every((other) => !tellsFew(own, other)));
    if (isSafe) shown.push(...sums);
    return isSafe;
  });
}

/** 1 to 4 cases. None at all tells nothing when it is a difference. */
function isFew(count: number): boolean {
  return count !== 0 && isSmallCount(Math.abs(count));
}

function tellsFew(one: ShownCounts, other: ShownCounts): boolean {
  return (
    one.level === other.level && one.counts.some((count, index) => isFew(count - (other.counts[index] ?? 0)))
  );
}

/** Rows are the first level's answers: yes and no, or the grades. */
function tableOf(agreement: AgreementView): readonly (readonly number[])[] {
  if ("table" in agreement) return agreement.table;
  return [
    [agreement.bothYes, agreement.onlyFirstYes],
    [agreement.onlySecondYes, agreement.bothNo],
  ];
}

function sumsOf(
  { levels: [first, second] }: AgreementView,
  table: readonly (readonly number[])[],
): readonly ShownCounts[] {
  const columns = (table[0] ?? []).map((_, column) => sum(table.map((row) => row[column] ?? 0)));
  return [
    { level: first, counts: table.map(sum) },
    { level: second, counts: columns },
  ];
}
