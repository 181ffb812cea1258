/** Under which the browser keeps the answers of a practice case until they are saved. */
export function practiceKey(readingId: number): string {
  return `kalibrering-${readingId}`;
}
