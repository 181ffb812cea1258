import { writePrintedPercent } from "#kit/printed-percent";
import { publishedCountsText as text } from "../text/published-counts.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import type { JudgedGroup } from "./judge-published-table.ts";

/** The judged table to take along: copied, printed, or as a file. */
export function FileActions({ groups }: { readonly groups: readonly JudgedGroup[] }) {
  const copy = () =>
    navigator.clipboard.writeText(writeLines(groups, "\t")).then(
      () => announce(text.copied),
      () => announce(text.copyFailed),
    );
  return (
    <div className="button-row">
      <Button onPress={copy}>{text.copy}</Button>
      <Button onPress={() => window.print()}>{text.print}</Button>
      <Button onPress={() => save(`\ufeff${writeLines(groups, ";")}\r\n`)}>{text.csv}</Button>
    </div>
  );
}

function writeLines(groups: readonly JudgedGroup[], separator: string): string {
  const lines = groups.flatMap(({ heading, rows }) =>
    rows.map(({ label, printed, n, counts }) => [
      heading ?? "",
      label,
      writePrintedPercent(printed),
      String(n),
      String(counts?.[0] ?? ""),
      String(counts?.[1] ?? ""),
      counts === null ? text.impossible : text.possible,
    ]),
  );
  return [text.csvColumns, ...lines].map((cells) => cells.map(quote).join(separator)).join("\r\n");
}

/** A cell that begins as a formula does would be computed by the spreadsheet: it gets an apostrophe first. */
function quote(cell: string): string {
  const plain = /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return /[;\t"\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function save(content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = text.csvName;
  link.click();
  URL.revokeObjectURL(url);
}
