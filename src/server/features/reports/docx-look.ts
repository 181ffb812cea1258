import { BorderStyle, type INumberingOptions, type IStylesOptions, LevelFormat } from "docx";

export const accent = "0059B3";
export const quiet = "5A5A5A";
export const faint = "D4D4D4";
const wash = "F2F6FA";

/** Twentieths of a point. */
const millimetre = 1440 / 25.4;
export const textWidth = Math.round(166 * millimetre);
export const page = {
  size: { width: Math.round(210 * millimetre), height: Math.round(297 * millimetre) },
  margin: {
    top: Math.round(27 * millimetre),
    bottom: Math.round(24 * millimetre),
    left: Math.round(22 * millimetre),
    right: Math.round(22 * millimetre),
    header: Math.round(12 * millimetre),
    footer: Math.round(11 * millimetre),
  },
} as const;

/** Letters of a table, in points. */
export const tableSize = 8.5;

const points = (size: number) => ({ size: 2 * size });
const space = (before: number, after: number) => ({ before: 20 * before, after: 20 * after });

/** Word's own headings and captions, so that its navigation, its table of contents and a screen reader know them. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: "Arial", ...points(10), language: { value: "da-DK" } },
      paragraph: { spacing: { after: 160, line: 276, lineRule: "auto" } },
    },
    title: {
      run: { ...points(24), bold: true, color: accent },
      paragraph: { spacing: { ...space(0, 10), line: 240, lineRule: "auto" } },
    },
    heading1: {
      run: { ...points(18), bold: true, color: accent },
      paragraph: { spacing: space(0, 12), keepNext: true },
    },
    heading2: {
      run: { ...points(12.5), bold: true, color: "1A1A1A" },
      paragraph: { spacing: space(18, 6), keepNext: true },
    },
    caption: {
      run: { ...points(9.5), bold: true, color: "1A1A1A", italics: false },
      paragraph: { spacing: space(14, 4), keepNext: true },
    },
    listParagraph: { paragraph: { spacing: space(0, 6) } },
  },
  paragraphStyles: [
    { id: "Subtitle", name: "Subtitle", basedOn: "Normal", run: { ...points(13), color: quiet } },
    { id: "Quiet", name: "Dæmpet", basedOn: "Normal", run: { color: quiet } },
    { id: "Running", name: "Sidehoved", basedOn: "Normal", run: { ...points(8), color: quiet } },
    { id: "ContentsTitle", name: "Indhold", basedOn: "Normal", run: { ...points(12), bold: true } },
    {
      id: "Notice",
      name: "Bemærkning",
      basedOn: "Normal",
      paragraph: {
        shading: { fill: wash },
        border: { left: { style: BorderStyle.SINGLE, size: 16, color: accent, space: 8 } },
        indent: { left: 200 },
      },
    },
    {
      id: "Cell",
      name: "Celle",
      basedOn: "Normal",
      run: points(tableSize),
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: "auto" } },
    },
  ],
  characterStyles: [{ id: "Code", name: "Kode", run: { font: "Consolas", size: 17 } }],
};

export const numbering: INumberingOptions = {
  config: [
    {
      reference: "chapters",
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1",
          style: { paragraph: { indent: { left: 480, hanging: 480 } } },
        },
      ],
    },
    {
      reference: "dashes",
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "–",
          style: { run: { color: accent }, paragraph: { indent: { left: 320, hanging: 320 } } },
        },
      ],
    },
  ],
};
