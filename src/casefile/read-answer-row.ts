import type { LocalMoment } from "./parse-local-time.ts";
import { type CaseRecord, quote, type RowReading } from "./reading.ts";
import { optionalText, optionalTime, readRow, refuse, requiredText } from "./row-fields.ts";

/** An answer as a file gives it; audit, case, question and reviewer are names that the import looks up. */
export interface AnswerRow {
  /** `tilsyn` */
  readonly audit: string;
  /** `niveau`: 1 to 4. */
  readonly level: number;
  readonly caseNumber: string;
  /** `spoergsmaal`: the question's id. */
  readonly question: string;
  /** `svar`: `ja`, `nej`, `ikke-relevant`, `ikke-maalbar-endnu`, or a grade of the question's scale. */
  readonly answer: string;
  readonly remark: string | null;
  /** `maaler`: who answered. */
  readonly reviewer: string | null;
  /** `tidspunkt`: when it was answered. */
  readonly answered: LocalMoment | null;
  /** `version`: of the question, where a former wording is answered; null: as the audit asks it. */
  readonly version: number | null;
}

/** Reads a row of svar.csv. Whether the question's scale has the answer is for the import to see: it knows the model. */
export function readAnswerRow(record: CaseRecord): RowReading<AnswerRow> {
  return readRow(() => ({
    audit: requiredText(record, "tilsyn", "tilsynets id"),
    level: readLevel(record),
    caseNumber: requiredText(record, "sagsnummer", "sagens nummer, som det står i fagsystemet"),
    question: requiredText(record, "spoergsmaal", "spørgsmålets id"),
    answer: readAnswer(record),
    remark: optionalText(record, "bemaerkning"),
    reviewer: optionalText(record, "maaler"),
    answered: optionalTime(record, "tidspunkt"),
    version: readVersion(record),
  }));
}

function readLevel(record: CaseRecord): number {
  const text = requiredText(record, "niveau", "målingens niveau, 1 til 4");
  return /^[1-4]$/.test(text)
    ? Number(text)
    : refuse("niveau", `Niveauet ${quote(text)} findes ikke. Skriv 1, 2, 3 eller 4.`);
}

function readAnswer(record: CaseRecord): string {
  const text = requiredText(
    record,
    "svar",
    "ja, nej, ikke-relevant, ikke-maalbar-endnu eller en grad på spørgsmålets skala",
  );
  const answer = text.toLowerCase();
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(answer)) return answer;
  return refuse(
    "svar",
    `Svaret ${quote(text)} kan ikke læses. Skriv ja, nej, ikke-relevant, ikke-maalbar-endnu eller en grad på skalaen, fx i-hoej-grad.`,
  );
}

function readVersion(record: CaseRecord): number | null {
  const text = optionalText(record, "version");
  if (text === null) return null;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  return refuse(
    "version",
    `Versionen ${quote(text)} kan ikke læses. Skriv spørgsmålets version som et helt tal, fx 1, eller lad feltet være tomt.`,
  );
}
