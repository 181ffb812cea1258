/** The text with no line break inside `BL § 95`, `stk. 2` or `nr. 5`. */
export function keepCitationsWhole(text: string): string {
  return text.replaceAll(/(BL|SEL|FVL|§|stk\.|nr\.) (?=[§\d])/g, "$1\u00a0");
}
