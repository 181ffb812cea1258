import { anyMeasured, anySetAside } from "#contract/answer-pairs";
import type { AgreementView } from "#contract/results";
import { highSomeLow, yesNo } from "#questions/scale";
import { resultAnswersText } from "../text/result-answers.ts";

interface Value {
  readonly value: string;
  readonly label: string;
}

/** A count of cases by what the two levels answered. */
export interface MatrixCell {
  readonly count: number;
  readonly values: readonly [Value, Value];
  readonly look: "agrees" | "differs" | "set-aside";
  /** How many columns and rows of the matrix it spans. */
  readonly columns: number;
  readonly rows: number;
}

export interface MatrixRow {
  readonly value: Value;
  readonly cells: readonly MatrixCell[];
}

const measured = { value: anyMeasured, label: resultAnswersText.same.measured };
const setAside = { value: anySetAside, label: resultAnswersText.same.setAside };

/** The first level's answers down and the second's across; last, where there are any, those that are set aside. */
export function rowsOf(agreement: AgreementView): readonly MatrixRow[] {
  const { values } = "table" in agreement ? highSomeLow : yesNo;
  const { setAsideByFirst, setAsideBySecond, setAsideByBoth } = agreement;
  const counts = countsOf(agreement);
  const aside = { look: "set-aside", columns: 1, rows: 1 } as const;
  const hasAside = setAsideByFirst + setAsideBySecond + setAsideByBoth > 0;
  const bySecond: MatrixCell = {
    ...aside,
    rows: values.length,
    count: setAsideBySecond,
    values: [measured, setAside],
  };
  const rows = values.map((one, row): MatrixRow => {
    const cells = values.map((other, column): MatrixCell => {
      const look = row === column ? "agrees" : "differs";
      return { count: counts[row]?.[column] ?? 0, values: [one, other], look, columns: 1, rows: 1 };
    });
    return { value: one, cells: hasAside && row === 0 ? [...cells, bySecond] : cells };
  });
  if (!hasAside) return rows;
  const last: MatrixRow = {
    value: setAside,
    cells: [
      { ...aside, columns: values.length, count: setAsideByFirst, values: [setAside, measured] },
      { ...aside, count: setAsideByBoth, values: [setAside, setAside] },
    ],
  };
  return [...rows, last];
}

function countsOf(agreement: AgreementView): readonly (readonly number[])[] {
  if ("table" in agreement) return agreement.table;
  const { bothYes, onlyFirstYes, onlySecondYes, bothNo } = agreement;
  return [
    [bothYes, onlyFirstYes],
    [onlySecondYes, bothNo],
  ];
}
