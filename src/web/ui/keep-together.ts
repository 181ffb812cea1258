/** The text with no line break inside `BL § 95`, `stk. 2` or `kl. 9.12`. */
export function keepTogether(text: string): string {
  return text.replaceAll(/(BL|SEL|FVL|§|stk\.|nr\.|kl\.) (?=[§\d])/g, "$1\u00a0");
}
