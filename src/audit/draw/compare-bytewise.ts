/**
 * The order of two texts' UTF-8 bytes, which is the order of their code points. The language's own `<` compares
 * UTF-16 units and puts a character outside the basic plane before U+E000–U+FFFF.
 */
export function compareBytewise(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (const [index, character] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const difference = (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
