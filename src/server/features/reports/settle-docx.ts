import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** No day of ours, and read as a clock time without a zone: a zip holds those, and the bytes are to be the same everywhere. */
const ageOfEntries = "1980-01-01T00:00:00";

/**
 * A Word file dated `at` (ISO instant in UTC), its bookmarks counted from 1, so that the same figures give the same bytes. The
 * library dates a file by the clock and goes on counting its bookmarks from file to file.
 */
export function settleDocx(docx: Buffer, at: string): Buffer {
  const entries = Object.entries(unzipSync(docx)).map(([path, data]) => {
    const settle = settlers[path];
    return [path, settle === undefined ? data : strToU8(settle(strFromU8(data), at))] as const;
  });
  return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: ageOfEntries }));
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
