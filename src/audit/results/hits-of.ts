type ShownCounts =
  | { readonly yes: number | null }
  | { readonly grades: Readonly<Record<string, number | null>> };

/** The count behind a level's share: yes, or the best grade, which comes first; null when it is hidden. */
export function hitsOf(result: ShownCounts): number | null {
  return "grades" in result ? (Object.values(result.grades)[0] ?? null) : result.yes;
}
