import type { DrawView } from "#contract/draws";
import { formatDecimal } from "#kit/danish-number";
import { drawText } from "../text/draw.ts";

const text = drawText.anchors;

/** `Ankersager fra Tilsyn 2024: 12 på niveau 1 og 12 på niveau 2.` */
export function describeAnchorSizes({ from, levels }: NonNullable<DrawView["anchors"]>): string {
  const sizes = levels
    .filter(({ planned }) => planned > 0)
    .map(({ level, planned }) => text.size(formatDecimal(planned, 0), level));
  return text.fixed(from.title, sizes.join(text.and));
}
