/** `1 dag`, `2 dage`. */
export function sayCount(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
