import type { FrameRow } from "./frame-row.ts";

/** A line of frame.csv as read: column name to text. `line` counts the header as line 1. */
export interface FrameLine {
  readonly line: number;
  readonly columns: Readonly<Record<string, string>>;
}

export interface FrameProblem {
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

const columnNames = ["sagsnummer", "stratum", "enhed", "raadgiver"] as const;

/**
 * Reads frame.csv's lines. Case number and stratum must be there, and a case may stand once only: a second line
 * would give it two tickets' chances. `enhed` and `raadgiver` may be empty. `rows` holds the lines without problems.
 */
export function parseFrame(lines: readonly FrameLine[]): {
  readonly rows: readonly FrameRow[];
  readonly problems: readonly FrameProblem[];
} {
  const rows: FrameRow[] = [];
  const problems: FrameProblem[] = [];
  const firstLines = new Map<string, number>();
  for (const { line, columns } of lines) {
    const [caseNumber = "", stratum = "", unit = "", raadgiver = ""] = columnNames.map((name) =>
      (columns[name] ?? "").trim(),
    );
    const first = firstLines.get(caseNumber);
    if (caseNumber === "")
      problems.push({ line, column: "sagsnummer", reason: "Sagsnummeret mangler. Skriv det i linjen." });
    else if (first !== undefined)
      problems.push({ line, column: "sagsnummer", reason: repeated(caseNumber, first) });
    else if (stratum === "")
      problems.push({ line, column: "stratum", reason: "Stratum mangler. Skriv sagens sagstype i linjen." });
    else rows.push({ caseNumber, stratum, unit, raadgiver });
    if (caseNumber !== "" && first === undefined) firstLines.set(caseNumber, line);
  }
  return { rows, problems };
}

function repeated(caseNumber: string, line: number): string {
  return `Sag ${caseNumber} står allerede i linje ${line}. En sag må kun stå i grundlaget én gang. Slet den ene linje.`;
}
