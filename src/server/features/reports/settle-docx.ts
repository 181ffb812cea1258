import { readZip, writeZip } from "./zip-file.ts";

/**
 * A Word file as it would have been made at `at` (ISO instant in UTC) by a program that made no other: the library dates it
 * by the clock and goes on counting its bookmarks from file to file. So the same figures give the same bytes.
 */
export function settleDocx(docx: Buffer, at: string): Buffer {
  const entries = [...readZip(docx)].map(([path, data]) => {
    const settle = settlers[path];
    return [path, settle === undefined ? data : Buffer.from(settle(data.toString("utf8"), at))] as const;
  });
  return writeZip(new Map(entries), at);
}

const settlers: Readonly<Record<string, (xml: string, at: string) => string>> = {
  "docProps/core.xml": (xml, at) =>
    xml.replaceAll(/(<dcterms:\w+ [^>]*>)[^<]*/g, (_, tag: string) => `${tag}${at}`),
  "word/document.xml": countBookmarks,
};

/** Bookmarks from 1 in this file: their names, and the numbers that tie their ends together. */
function countBookmarks(xml: string): string {
  const first = Math.min(...[...xml.matchAll(/"_Toc(\d+)"/g)].map(([, number]) => Number(number)));
  const firstId = Math.min(
    ...[...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => Number(id)),
  );
  return xml
    .replaceAll(/\b_Toc(\d+)\b/g, (_, number: string) => `_Toc${Number(number) - first + 1}`)
    .replaceAll(
      /(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/g,
      (_, tag: string, id: string) => `${tag}${Number(id) - firstId + 1}`,
    );
}
