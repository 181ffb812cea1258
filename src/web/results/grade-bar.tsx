import { highSomeLow } from "#questions/scale";

/** Counts per grade, best first, as a bar in their proportions with the counts under it. */
export function GradeBar({ grades }: { readonly grades: Readonly<Record<string, number | null>> }) {
  const parts = highSomeLow.values.map(({ value, label }) => ({
    value,
    label,
    count: grades[value] ?? null,
  }));
  const counts = parts.flatMap(({ count }) => (count === null ? [] : [count]));
  if (counts.length < parts.length) return null;
  return (
    <>
      <span className="grade-bar" aria-hidden="true">
        {parts.map(({ value, count }) => (
          <span key={value} className={value} style={{ flexGrow: count ?? 0 }} />
        ))}
      </span>
      <span className="results-note figure">
        {parts.map(({ label, count }) => `${count} ${label.toLocaleLowerCase("da")}`).join(" · ")}
      </span>
    </>
  );
}
