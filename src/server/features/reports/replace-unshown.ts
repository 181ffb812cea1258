/** The sign that stands for one that cannot be shown; the report's font has it. */
const replacement = "\ufffd";

/**
 * The text without the signs that Typst, in `refusal`, says that no font of the report can show: an emoji in a unit's name must not
 * cost the report. A PDF/UA-1 file has no sign without a glyph. The same text when the refusal is of something else.
 */
export function replaceUnshown(text: string, refusal: unknown): string {
  const sentences = refusal instanceof Error ? refusal.message : "";
  const named = sentences.matchAll(/(?:the text|the disallowed codepoint) `\\+"(.+?)\\+"`/g);
  return [...new Set(Array.from(named, ([, sign = ""]) => readSign(sign)))].reduce(
    // As it stands in a picture, and as it stands in JSON.
    (rest, sign) =>
      rest.replaceAll(sign, replacement).replaceAll(JSON.stringify(sign).slice(1, -1), replacement),
    text,
  );
}

/** Rust writes what has no look of its own as `\u{7}`. */
function readSign(written: string): string {
  return written.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
