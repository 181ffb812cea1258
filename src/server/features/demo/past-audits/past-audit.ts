import { type LocalDate, localDate } from "#kit/local-date";

/** A step of the 2018 report's table "Sagernes alder og fordeling", for the audit it was made in. */
export interface PastStep {
  /** The stratum's id in the model bbu-2018. */
  readonly stratum: string;
  /** Prefix of the step's question ids. */
  readonly prefix: "und" | "bfu" | "hpa" | "hpf" | "opa" | "opf";
  readonly meanDays: number;
  readonly earliestStart: LocalDate;
  readonly latestEnd: LocalDate;
  /** Cases on levels 1 to 4. */
  readonly cases: readonly [number, number, number, number];
}

/** An audit that the example municipality has already held, after the published reports of 2017 and 2018. */
export interface PastAudit {
  readonly id: string;
  readonly title: string;
  readonly seed: string;
  readonly quarter: "first" | "now";
  readonly baselineAuditId: string | null;
  /** When levels 1 to 4 were carried out: first and last day. */
  readonly carriedOut: readonly (readonly [LocalDate, LocalDate])[];
  readonly steps: readonly PastStep[];
}

const steps = (
  rows: readonly (readonly [string, PastStep["prefix"], number, string, string, PastStep["cases"]])[],
): readonly PastStep[] =>
  rows.map(([stratum, prefix, meanDays, start, end, cases]) => ({
    stratum,
    prefix,
    meanDays,
    earliestStart: localDate(start),
    latestEnd: localDate(end),
    cases,
  }));

const days = (from: string, to: string) => [localDate(from), localDate(to)] as const;

/**
 * Level 2's cases per step are printed for 2018 and follow from the percentages for 2017 (only 18, 18, 18, 18, 24
 * and 24 fit them). Level 4's are those of the consent table, with six notifications to make the printed 30. The
 * totals 693 and 60 are printed; how they fall on the steps is ours.
 */
export const pastAudits: readonly PastAudit[] = [
  {
    id: "2017-3",
    title: "Første ledelsestilsyn, 3. kvartal 2017",
    seed: "eksempelby 2017-09-01",
    quarter: "first",
    baselineAuditId: null,
    carriedOut: [
      days("2017-09-04", "2017-09-22"),
      days("2017-09-25", "2017-10-06"),
      days("2017-10-09", "2017-10-13"),
      days("2017-10-16", "2017-10-20"),
    ],
    steps: steps([
      ["Underretninger", "und", 39, "2016-11-01", "2017-07-28", [104, 18, 7, 6]],
      ["Børnefaglig undersøgelse", "bfu", 106, "2016-10-03", "2017-07-14", [104, 18, 9, 3]],
      ["Handleplan anbringelse", "hpa", 43, "2017-02-06", "2017-07-28", [87, 18, 5, 2]],
      ["Handleplan forebyggelse", "hpf", 57, "2016-09-12", "2017-08-04", [104, 18, 9, 5]],
      ["Opfølgning anbringelse", "opa", 167, "2016-06-20", "2017-07-28", [155, 24, 10, 5]],
      ["Opfølgning forebyggelse", "opf", 130, "2016-06-27", "2017-08-18", [139, 24, 20, 9]],
    ]),
  },
  {
    id: "2018-2",
    title: "Fjerde ledelsestilsyn, 2. kvartal 2018",
    seed: "eksempelby 2018-03-23",
    quarter: "now",
    baselineAuditId: "2017-3",
    carriedOut: [
      days("2018-04-03", "2018-06-29"),
      days("2018-07-02", "2018-08-17"),
      days("2018-08-20", "2018-08-31"),
      days("2018-09-03", "2018-09-14"),
    ],
    steps: steps([
      ["Underretninger", "und", 39, "2017-08-09", "2018-05-07", [104, 18, 7, 6]],
      ["Børnefaglig undersøgelse", "bfu", 106, "2017-07-10", "2018-04-19", [104, 18, 9, 3]],
      ["Handleplan anbringelse", "hpa", 43, "2017-11-20", "2018-05-08", [87, 15, 5, 2]],
      ["Handleplan forebyggelse", "hpf", 57, "2017-06-21", "2018-05-14", [104, 18, 9, 5]],
      ["Opfølgning anbringelse", "opa", 167, "2017-03-28", "2018-05-07", [155, 27, 10, 5]],
      ["Opfølgning forebyggelse", "opf", 130, "2017-04-04", "2018-06-23", [139, 24, 20, 9]],
    ]),
  },
];
