/**
 * A run of text. With `figureId` it is a figure that can be opened: where it comes from, its interval in words,
 * the answers behind it. `isCode` marks what is compared sign by sign: seeds and hashes.
 */
export interface Span {
  readonly text: string;
  readonly figureId?: string;
  readonly isCode?: boolean;
}

/** A sentence or a cell, span by span. */
export type RichText = readonly Span[];

export interface HeadingBlock {
  readonly kind: "heading";
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: RichText;
}

export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly RichText[];
}

/** A remark that must not be overlooked: open levels, hidden counts, few pairs. */
export interface NoticeBlock {
  readonly kind: "notice";
  readonly text: RichText;
}

export interface TableColumn {
  readonly header: string;
  readonly align: "left" | "right";
  /** Takes the width that the others leave. */
  readonly isWide?: boolean;
}

/** The first cell of a row names the row. Every row has a cell for each column. */
export interface TableBlock {
  readonly kind: "table";
  /** Unique in the document. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly RichText[])[];
}

/** Shares and limits from 0 to 1. A row with hidden counts is left out of the chart, not of its table. */
export interface IntervalRow {
  readonly id: string;
  readonly label: string;
  readonly yes: number;
  readonly n: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly baseline?: number;
}

/** Shares as dots with their 95 % intervals. Never without its data: the table is a part of the block. */
export interface IntervalChartBlock {
  readonly kind: "interval-chart";
  readonly id: string;
  readonly caption: string;
  /** What the picture shows, for those who do not see it. */
  readonly textAlternative: string;
  readonly rows: readonly IntervalRow[];
  readonly table: TableBlock;
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | NoticeBlock | TableBlock | IntervalChartBlock;

export interface Chapter {
  /** Unique in the document; also the anchor on screen. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A report as it stands in every format: chapters of blocks, without fonts, pages or markup. */
export interface ReportDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly municipality: string;
  /** The example municipality: every page says so. */
  readonly invented: boolean;
  readonly auditId: string;
  /** ISO instant in UTC, passed in by whoever asks for the report. */
  readonly generatedAt: string;
  /** Small counts are hidden, so that the report may leave the house. */
  readonly forPublication: boolean;
  readonly chapters: readonly Chapter[];
}
