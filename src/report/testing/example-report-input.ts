import { localDate } from "#kit/local-date";
import { aendringFraBaseline } from "#statistics/measures/aendring-fra-baseline";
import { enighedMellemNiveauer } from "#statistics/measures/enighed-mellem-niveauer";
import { shareOf } from "#statistics/measures/share";
import type { PairedCounts } from "#statistics/methods/paired-counts";
import type {
  ReportAgreement,
  ReportDates,
  ReportInput,
  ReportLevelResult,
  ReportQuestion,
  ReportSplit,
} from "../report-input.ts";

/** One level's counts of an invented question. */
export function exampleResult(level: number, hits: number, n: number, notRelevant = 0): ReportLevelResult {
  const { share, wilson95 } = shareOf(hits, n);
  return { level, hits, n, share, wilson95, grades: null, notRelevant, notYetMeasurable: 0, isHidden: false };
}

interface Example {
  readonly id: string;
  readonly text: string;
  readonly landmark?: string;
  readonly first: readonly [hits: number, n: number];
  readonly second: readonly [hits: number, n: number];
  readonly baseline?: readonly [hits: number, n: number];
  readonly pairs?: PairedCounts;
  readonly higherIs?: "better" | "worse";
  readonly theme?: boolean;
}

/** An invented question, with change and agreement as #statistics computes them. */
export function exampleQuestion(example: Example): ReportQuestion {
  const {
    id,
    text,
    landmark = "inddragelse",
    first,
    second,
    baseline,
    pairs,
    higherIs = "better",
    theme = false,
  } = example;
  const before = baseline && exampleResult(2, ...baseline);
  const now = exampleResult(2, ...second);
  const change =
    before &&
    aendringFraBaseline.compute({
      baseline: { yes: before.hits, n: before.n },
      now: { yes: now.hits, n: now.n },
      higherIs,
    });
  return {
    id,
    version: 1,
    landmark,
    text,
    source: "BL § 5",
    hash: "5f0c9d6a1b2e3f4855f0c9d6a1b2e3f4855f0c9d6a1b2e3f4855f0c9d6a1b2e3",
    kind: "yes-no",
    higherIs,
    theme,
    levels: [exampleResult(1, ...first), now],
    agreement: pairs ? [exampleAgreement(pairs, [1, 2], higherIs)] : [],
    baseline: before ?? null,
    change: change ? { ...change, adjustedP: change.fisherExactP, manyNote: null } : null,
    acrossStrata: null,
    split: null,
    noSplitReason: null,
    hiddenSplit: null,
    reported: null,
    inAllCases: null,
    machine: null,
  };
}

/** Two levels' answers to an invented question; level 0 is the dates. */
export function exampleAgreement(
  pairs: PairedCounts,
  levels: readonly [number, number],
  higherIs: "better" | "worse" = "better",
): ReportAgreement {
  const { gwetsAC1, gwetsAC1Interval95, ...agreement } = enighedMellemNiveauer.compute({
    ...pairs,
    higherIs,
  });
  return { levels, gwetsAC: gwetsAC1, gwetsACInterval95: gwetsAC1Interval95, ...agreement };
}

/** What the dates say of every case, one of them not settled. */
export function exampleDates(hits: number, n: number): ReportDates {
  const asOf = localDate("2025-02-04");
  const counted = { ...exampleResult(0, hits, n, 8), wilson95: null };
  return { ...counted, undecided: 1, cases: n + 9, asksMoreThanDates: false, asOf };
}

/** A fall that is stricter judging. */
export const exampleSplit: ReportSplit = {
  from: { id: "2024", title: "Ledelsestilsyn 2024" },
  level: 2,
  anchors: 40,
  changed: ["strenghed"],
  sentence: "Af faldet på 27 procentpoint er 25 strengere bedømmelse.",
  total: { value: -0.27, interval95: [-0.41, -0.11] },
  practice: { value: -0.02, interval95: [-0.22, 0.18] },
  strictness: { value: -0.25, interval95: [-0.38, -0.1] },
  criteria: null,
};

/** An invented audit with one question of every sort: better, worse, unchanged, uncompared, a theme. */
export const exampleReportInput: ReportInput = {
  forPublication: false,
  municipality: { name: "Eksempelby Kommune", invented: true },
  audit: {
    id: "2025",
    title: "Ledelsestilsyn 2025",
    status: "lukket",
    model: { id: "barnets-lov-2025", version: 1, title: "Barnets lov 2025", hash: "ab".repeat(32) },
    baseline: { id: "2024", title: "Ledelsestilsyn 2024" },
    anchors: null,
    levels: [
      { level: 1, title: "Teamledere", isClosed: true, cases: 150 },
      { level: 2, title: "Jurister", isClosed: true, cases: 75 },
    ],
    mainLevel: 2,
  },
  landmarks: [
    { id: "inddragelse", title: "Inddragelse" },
    { id: "udredning", title: "Udredning" },
    { id: "opfoelgning", title: "Opfølgning" },
  ],
  landmarkResults: [
    { landmark: "inddragelse", fulfilled: 142, n: 225, interval95: [0.56, 0.7] },
    { landmark: "udredning", fulfilled: 3, n: 150, interval95: [0.01, 0.06] },
  ],
  questions: [
    exampleQuestion({
      id: "IND-01",
      text: "Er barnets holdning indhentet?",
      first: [130, 150],
      second: [62, 75],
      baseline: [40, 75],
      pairs: { bothYes: 60, onlyFirstYes: 7, onlySecondYes: 2, bothNo: 6 },
    }),
    exampleQuestion({
      id: "IND-02",
      text: "Er barnet vejledt om bisidder?",
      first: [90, 150],
      second: [30, 75],
      baseline: [50, 75],
      pairs: { bothYes: 30, onlyFirstYes: 15, onlySecondYes: 0, bothNo: 30 },
    }),
    exampleQuestion({
      id: "IND-03",
      text: "Er forældrene inddraget?",
      first: [100, 150],
      second: [50, 75],
      baseline: [48, 75],
      pairs: { bothYes: 45, onlyFirstYes: 5, onlySecondYes: 5, bothNo: 20 },
    }),
    exampleQuestion({
      id: "UDR-01",
      text: "Er netværket afdækket?",
      landmark: "udredning",
      first: [12, 150],
      second: [3, 75],
    }),
    exampleQuestion({
      id: "UDR-02",
      text: "Er fristen overskredet?",
      landmark: "udredning",
      first: [20, 150],
      second: [9, 75],
      baseline: [33, 75],
      higherIs: "worse",
    }),
    exampleQuestion({
      id: "TEM-01",
      text: "Er skolen hørt?",
      first: [80, 120],
      second: [40, 60],
      theme: true,
    }),
  ],
  scope: [
    {
      stratum: "§ 32",
      title: "Støttende indsatser (§ 32)",
      cases: 90,
      meanDays: 130.4,
      earliestStart: localDate("2024-04-04"),
      latestEnd: localDate("2025-06-23"),
    },
    {
      stratum: "§§ 46-47",
      title: "Anbringelser (§§ 46-47)",
      cases: 60,
      meanDays: 166.7,
      earliestStart: localDate("2023-03-28"),
      latestEnd: localDate("2025-05-07"),
    },
  ],
  draw: {
    number: 1,
    frameSize: 2400,
    frameHash: "cd".repeat(32),
    frameBuiltAt: "2025-02-01T09:00:00Z",
    planFixedAt: "2025-02-03T09:00:00Z",
    seed: "eksempelby-2025",
    seedAt: "2025-02-04T09:00:00Z",
    seedOrigin: "oplyst",
    strata: [
      { stratum: "§ 32", title: "Støttende indsatser (§ 32)", frameSize: 1700, drawn: [90, 45] },
      { stratum: "§§ 46-47", title: "Anbringelser (§§ 46-47)", frameSize: 700, drawn: [60, 30] },
    ],
    short: [{ level: 1, stratum: "§§ 46-47", wanted: 70, got: 60 }],
    replacements: [
      {
        caseNumber: "2024-0117",
        replacement: "2024-0388",
        reason: "Sagen er oprettet ved en fejl.",
        at: "2025-03-03T10:00:00Z",
      },
    ],
    excluded: [{ reason: "Ingen indsats i perioden", cases: 812 }],
    earlier: [],
  },
  answerHashes: [{ level: 1, hash: "ef".repeat(32) }],
};
