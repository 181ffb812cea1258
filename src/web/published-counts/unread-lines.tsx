import { publishedCountsText as text } from "../text/published-counts.ts";
import { Notice } from "../ui/notice.tsx";
import type { PublishedTable } from "./read-published-table.ts";

/** What was not taken as a figure, and why: nothing that was pasted goes without a word. */
export function UnreadLines({ table: { unread, columnLines } }: { readonly table: PublishedTable }) {
  return (
    <>
      {unread.length > 0 && (
        <Notice kind="advarsel" title={text.unreadTitle(unread.length)}>
          <ul>
            {unread.map(({ line, content, reason }) => (
              <li key={line}>
                {text.unreadLine(line, content)}. {reason}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {columnLines.length > 0 && (
        <p className="quiet">
          {text.columnLines(columnLines.map((line) => line.replaceAll(/[\t;]+/g, ", ")).join(". "))}
        </p>
      )}
    </>
  );
}
