import { type FigureId, formatFigureId } from "#audit/results/figure-id";
import type { RichText, Span } from "./report-document.ts";

/** Sentences with figures in them: rich`Grundlaget rummer ${figure({ kind: "draw", part: "grundlag" }, "2.400")} sager.` */
export function rich(texts: TemplateStringsArray, ...parts: readonly (Span | RichText | string)[]): RichText {
  const spans = texts.flatMap((text, index) => [{ text }, ...spansOf(parts[index] ?? "")]);
  return spans.filter(({ text }) => text !== "");
}

/** A cell or an item without figures. */
export function plain(text: string): RichText {
  return [{ text }];
}

/** A figure that can be opened by its id. */
export function figure(id: FigureId, text: string): Span {
  return figureOf(formatFigureId(id), text);
}

/** The same with the id as it is printed; without one it is a figure that cannot be opened. */
export function figureOf(figureId: string | undefined, text: string): Span {
  return figureId === undefined ? { text } : { text, figureId };
}

export function code(text: string): Span {
  return { text, isCode: true };
}

/** Words that no line may break, neither at a space nor after a dash. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0").replaceAll("–", "–\u2060");
}

/** The words alone. */
export function plainText(text: RichText): string {
  return text.map((span) => span.text).join("");
}

function spansOf(part: Span | RichText | string): RichText {
  if (typeof part === "string") return plain(part);
  return "text" in part ? [part] : part;
}
