import type { IntervalRow } from "#report/report-document";
import { encodePng } from "./encode-png.ts";

/** In pixels of 96 to the inch; the picture has `scale` times as many each way, so that it prints sharply. */
export const intervalRowSize = { width: 216, height: 20 } as const;
const scale = 3;
/** Room for half a dot beside 0 and 100 %. */
const inset = 6;

type Colour = readonly [red: number, green: number, blue: number];
const ink: Colour = [26, 26, 26];
const faint: Colour = [212, 212, 212];
const white: Colour = [255, 255, 255];
const accent: Colour = [0, 89, 179];
const paleAccent: Colour = [140, 178, 217];

/** A line with round ends; without length a dot. Where it stands is in pixels of 96 to the inch. */
interface Stroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly radius: number;
  readonly colour: Colour;
}

/**
 * One row of the chart as a PNG picture without a word in it: an axis from 0 to 100 %, the 95 % interval, the baseline and
 * the share. The words stand beside it in the document, in the reader's own letters.
 */
export function drawIntervalRow(row: IntervalRow): Buffer {
  const { width, height } = intervalRowSize;
  const pixels = new Uint8Array(width * height * scale * scale * 3).fill(255);
  for (const stroke of strokesOf(row)) paint(pixels, stroke);
  return encodePng(width * scale, height * scale, pixels);
}

function strokesOf({ share, low, high, baseline }: IntervalRow): readonly Stroke[] {
  const middle = intervalRowSize.height / 2;
  const x = (value: number) => inset + value * (intervalRowSize.width - 2 * inset);
  const across = (from: number, to: number, radius: number, colour: Colour): Stroke => ({
    from: [x(from), middle],
    to: [x(to), middle],
    radius,
    colour,
  });
  const upright = (at: number, half: number, radius: number, colour: Colour): Stroke => ({
    from: [x(at), middle - half],
    to: [x(at), middle + half],
    radius,
    colour,
  });
  return [
    across(0, 1, 0.4, faint),
    ...[0, 0.25, 0.5, 0.75, 1].map((tick) => upright(tick, 4, 0.4, faint)),
    across(low, high, 2, paleAccent),
    ...(baseline === undefined ? [] : [upright(baseline, 7, 0.75, ink)]),
    across(share, share, 5.2, white),
    across(share, share, 4.3, accent),
  ];
}

/** Covers each pixel by as much of it as the stroke reaches over, so that edges are smooth. */
function paint(pixels: Uint8Array, { from, to, radius, colour }: Stroke): void {
  const [columns, rows] = [intervalRowSize.width * scale, intervalRowSize.height * scale];
  const reach = radius + 1;
  const firstColumn = Math.max(0, Math.floor((from[0] - reach) * scale));
  const lastColumn = Math.min(columns - 1, Math.ceil((to[0] + reach) * scale));
  const firstRow = Math.max(0, Math.floor((from[1] - reach) * scale));
  const lastRow = Math.min(rows - 1, Math.ceil((to[1] + reach) * scale));
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++) {
      const [x, y] = [(column + 0.5) / scale, (row + 0.5) / scale];
      // Strokes run along an axis, so the nearest point is found one axis at a time.
      const distance = Math.hypot(outside(x, from[0], to[0]), outside(y, from[1], to[1]));
      blend(pixels, 3 * (row * columns + column), colour, (radius - distance) * scale + 0.5);
    }
}

function outside(value: number, low: number, high: number): number {
  return Math.max(low - value, 0, value - high);
}

function blend(pixels: Uint8Array, at: number, colour: Colour, cover: number): void {
  const part = Math.min(1, Math.max(0, cover));
  colour.forEach((value, channel) => {
    const below = pixels[at + channel] ?? 0;
    pixels[at + channel] = Math.round(below + part * (value - below));
  });
}
