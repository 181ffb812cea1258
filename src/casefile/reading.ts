/** What came of reading a piece of text: the value, or a Danish sentence that says what is wrong and what to write. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

/** What came of reading a row; `column` is where the reason lies. */
export type RowReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly column: string; readonly reason: string };

/** The columns of one row by their name in the contract; a column that the file lacks is missing. */
export type CaseRecord = Readonly<Partial<Record<string, string>>>;

/** A cell's text in quotes, short enough to stand in a sentence. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`;
}
