import type { ImportFileView } from "#contract/imports";
import { formatDecimal } from "#kit/danish-number";
import { importsText } from "../text/imports.ts";

type Counts = Pick<ImportFileView, "rows" | "accepted" | "unchanged" | "rejected">;

/** `120 rækker: 117 godkendt, 1 uændret, 2 afvist`. */
export function describeCounts({ rows, accepted, unchanged, rejected }: Counts): string {
  const text = (count: number) => formatDecimal(count, 0);
  return importsText.result(text(rows), text(accepted), text(unchanged), text(rejected));
}
