import type { Model } from "#contract/catalogue";
import { writePrintedPercent } from "#kit/printed-percent";
import { printedName } from "./example-2018.ts";
import type { JudgedGroup, JudgedRow } from "./judge-published-table.ts";

/** A row on its way into a historical audit. */
export interface ProposedFigure {
  readonly row: JudgedRow;
  readonly heading: string | null;
  /** Null: the row is left out. */
  readonly questionId: string | null;
  /** How many of `n` are yes; where several give the percentage the user has the word. */
  readonly yes: number;
}

/** What the user has chosen so far, by row. */
export type Choices = ReadonlyMap<string, Partial<Pick<ProposedFigure, "questionId" | "yes">>>;

type Questions = Pick<Model, "questions" | "landmarks">;

/** The rows that can be kept, each with the question it seems to be of: a percentage that no count gives is not among them. */
export function proposeFigures(
  groups: readonly JudgedGroup[],
  model: Questions,
  choices: Choices,
): readonly ProposedFigure[] {
  return groups.flatMap(({ heading, rows }) =>
    rows.flatMap((row) => {
      if (row.counts === null) return [];
      const chosen = choices.get(row.id);
      const questionId =
        chosen?.questionId === undefined ? findQuestion(row, heading, model) : chosen.questionId;
      return [{ row, heading, questionId, yes: clamp(chosen?.yes ?? middleOf(row.counts), row.counts) }];
    }),
  );
}

/** The figures as they are sent. */
export function figuresToKeep(proposed: readonly ProposedFigure[]) {
  return proposed.flatMap(({ row, questionId, yes }) =>
    questionId === null
      ? []
      : [{ questionId, printedPercent: writePrintedPercent(row.printed), yes, n: row.n }],
  );
}

/** The question whose id, words or printed name the row bears, under the landmark of its heading when it has one. */
function findQuestion(
  { label }: JudgedRow,
  heading: string | null,
  { questions, landmarks }: Questions,
): string | null {
  const under = landmarks.find(({ title }) => title === heading)?.id;
  const named = questions.filter(
    ({ id, text, source, scale }) =>
      scale.kind === "yes-no" && [id, text, printedName(source)].some((name) => isSame(name, label)),
  );
  const found = under === undefined ? named : named.filter(({ landmark }) => landmark === under);
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

function isSame(a: string, b: string): boolean {
  const plain = (words: string) => words.toLowerCase().replaceAll(/[^a-zæøå0-9]/g, "");
  return plain(a) === plain(b);
}

function middleOf([fewest, most]: readonly [number, number]): number {
  return Math.floor((fewest + most) / 2);
}

function clamp(count: number, [fewest, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(fewest, count));
}
