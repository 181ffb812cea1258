import { formatDecimal, formatPercent } from "#kit/danish-number";
import { judgeChange } from "#statistics/measures/aendring-fra-baseline";
import { isTooFewPairs } from "#statistics/measures/agreement-warning";
import type { Interval } from "#statistics/methods/interval";
import { newcombeIndependent } from "#statistics/methods/newcombe-independent";
import type { QuestionAgreement } from "./level-agreement.ts";

/** How the levels agreed on the question in one audit. */
export interface AgreementInAudit {
  readonly auditId: string;
  readonly title: string;
  /** Of the question and its criterion. */
  readonly version: number;
  readonly agreement: readonly QuestionAgreement[];
}

/** Percent agreement less that of the audit before; two audits draw their cases independently. */
export interface AgreementChange {
  /** From −1 to 1. */
  readonly difference: number;
  readonly newcombe95: Interval;
  /** Steget and faldet only when the interval excludes zero (design rule 3), and both audits have cases enough to judge by. */
  readonly verdict: "steget" | "faldet" | "ingen-sikker-aendring";
  readonly sentence: string;
}

export interface AgreementPoint {
  readonly auditId: string;
  readonly title: string;
  readonly version: number;
  /** Whether the question or its criterion was another version in the audit before. */
  readonly versionChanged: boolean;
  readonly pairs: number;
  readonly agree: number;
  readonly percentAgreement: number | null;
  /** AC2, quadratic weights, between grades. */
  readonly coefficient: "AC1" | "AC2";
  readonly gwetsAC: number | null;
  readonly gwetsACInterval95: Interval | null;
  readonly cohensKappa: number | null;
  readonly cohensKappaInterval95: Interval | null;
  readonly warning: string | null;
  /** Null for the first audit, and where answers and grades would be compared. */
  readonly change: AgreementChange | null;
}

export interface AgreementLine {
  readonly levels: readonly [number, number];
  readonly points: readonly AgreementPoint[];
}

/**
 * One line for each pair of levels, through the audits in the order given. An audit where the two had no case to agree on
 * is left out; so are the dates (level 0), which do not read a criterion.
 */
export function agreementOverTime(audits: readonly AgreementInAudit[]): readonly AgreementLine[] {
  const all = audits.flatMap(({ agreement }) => agreement.map(({ levels }) => levels.join(" ")));
  return [...new Set(all)].toSorted().flatMap((wanted) => {
    const met = audits.flatMap(({ agreement, ...audit }): readonly Met[] =>
      agreement
        .filter(({ levels, pairs }) => levels.join(" ") === wanted && levels[0] > 0 && pairs > 0)
        .map((one) => ({ ...audit, one })),
    );
    const [first] = met;
    if (first === undefined) return [];
    return [{ levels: first.one.levels, points: met.map((each, index) => pointOf(each, met[index - 1])) }];
  });
}

type Met = Omit<AgreementInAudit, "agreement"> & { readonly one: QuestionAgreement };

function pointOf(now: Met, before: Met | undefined): AgreementPoint {
  const { auditId, title, version, one } = now;
  const isGraded = "table" in one;
  return {
    auditId,
    title,
    version,
    versionChanged: before !== undefined && before.version !== version,
    pairs: one.pairs,
    agree: one.agree,
    percentAgreement: one.percentAgreement,
    coefficient: isGraded ? "AC2" : "AC1",
    gwetsAC: isGraded ? one.gwetsAC2 : one.gwetsAC1,
    gwetsACInterval95: isGraded ? one.gwetsAC2Interval95 : one.gwetsAC1Interval95,
    cohensKappa: one.cohensKappa,
    cohensKappaInterval95: one.cohensKappaInterval95,
    warning: one.warning,
    change: before === undefined || "table" in before.one !== isGraded ? null : changeBetween(before, now),
  };
}

function changeBetween(before: Met, now: Met): AgreementChange | null {
  const [then, since] = [before.one, now.one].map(({ agree, pairs }) => ({ yes: agree, n: pairs }));
  if (then === undefined || since === undefined) return null;
  const newcombe95 = newcombeIndependent(then, since);
  if (newcombe95 === null) return null;
  const difference = since.yes / since.n - then.yes / then.n;
  const version = before.version === now.version ? "" : `Med version ${now.version} af spørgsmålet: `;
  if (isTooFewPairs(Math.min(then.n, since.n)))
    return {
      difference,
      newcombe95,
      verdict: "ingen-sikker-aendring",
      sentence: `${version}${ofFew}`,
    };
  const verdict = verdicts[judgeChange(newcombe95, "better")];
  const [first, last] = [formatPercent(then.yes / then.n), formatPercent(since.yes / since.n)];
  const from = `fra ${first} til ${last}`;
  const interval = `${inPoints(newcombe95[0])} til ${inPoints(newcombe95[1])} procentpoint`;
  const said =
    verdict === "ingen-sikker-aendring"
      ? `Enigheden ${first === last ? `er ${last} begge gange` : `gik ${from}`}. Det er ingen sikker ændring (${interval}).`
      : `Enigheden er ${verdict} ${from} (${interval}).`;
  return { difference, newcombe95, verdict, sentence: `${version}${said}` };
}

const ofFew =
  "Det er ingen sikker ændring: For få sager er besvaret på begge niveauer til at bedømme enigheden.";

const verdicts = {
  fremgang: "steget",
  tilbagegang: "faldet",
  "ingen-sikker-aendring": "ingen-sikker-aendring",
} as const;

function inPoints(share: number): string {
  return formatDecimal(100 * share, 0);
}
