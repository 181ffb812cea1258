/**
 * A cell that starts like a formula (= + - @, tab, carriage return) would be run by Excel when the file is opened (CSV injection).
 * It gets an apostrophe in front, in every column alike. A cell that already has apostrophes before such a character gets
 * one more, so that `unguardFormula` gives back exactly what was there.
 */
export function guardFormula(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

export function unguardFormula(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
