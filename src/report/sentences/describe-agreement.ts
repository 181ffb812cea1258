import { formatPercent, formatRatio } from "#kit/danish-number";
import type { RichText } from "../report-document.ts";
import type { ReportAgreement } from "../report-input.ts";
import { figure, plain, rich } from "../rich-text.ts";
import { isFew, nothingText } from "./describe-share.ts";

/** In a table: `66/71 (93 %)`, of few cases `4/4`; a dash where two levels shared no case that measures. */
export function agreementCell(questionId: string, agreement: ReportAgreement | undefined): RichText {
  if (agreement === undefined || agreement.percentAgreement === null) return plain(nothingText);
  const { levels, agree, pairs, percentAgreement } = agreement;
  const counts = formatRatio(agree, pairs);
  const words = isFew({ n: pairs }) ? counts : `${counts} (${formatPercent(percentAgreement)})`;
  return rich`${figure({ kind: "agreement", questionId, levels }, words)}`;
}

/** `Niveau 2 i 9 af 12 uenigheder`: who is stricter where two levels differ. */
export function describeStrictness({
  levels,
  firstStricter,
  secondStricter,
}: Pick<ReportAgreement, "levels" | "firstStricter" | "secondStricter">): string {
  const [first, second] = levels;
  const differing = firstStricter + secondStricter;
  if (differing === 0) return "ingen uenighed";
  if (firstStricter === secondStricter) return `lige strenge (${firstStricter} mod ${secondStricter})`;
  const [level, stricter] =
    firstStricter > secondStricter ? [first, firstStricter] : [second, secondStricter];
  return `niveau ${level} i ${stricter} af ${differing}`;
}
