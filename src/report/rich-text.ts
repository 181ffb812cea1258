import type { RichText, Span } from "./report-document.ts";

/** Sentences with figures in them: rich`Grundlaget rummer ${figure("udtraek:grundlag", "2.400")} sager.` */
export function rich(texts: TemplateStringsArray, ...parts: readonly (Span | RichText | string)[]): RichText {
  const spans = texts.flatMap((text, index) => [{ text }, ...spansOf(parts[index] ?? "")]);
  return spans.filter(({ text }) => text !== "");
}

/** A cell or an item without figures. */
export function plain(text: string): RichText {
  return [{ text }];
}

/** A figure that can be opened. Ids: `spoergsmaal:IND-06:niveau-2`, `aendring:IND-06`, `enighed:IND-06:1-2`, `udtraek:grundlag`. */
export function figure(figureId: string, text: string): Span {
  return { text, figureId };
}

export function code(text: string): Span {
  return { text, isCode: true };
}

/** The words alone. */
export function plainText(text: RichText): string {
  return text.map((span) => span.text).join("");
}

function spansOf(part: Span | RichText | string): RichText {
  if (typeof part === "string") return plain(part);
  return "text" in part ? [part] : part;
}
