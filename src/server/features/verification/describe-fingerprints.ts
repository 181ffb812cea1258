import { type FingerprintedAnswer, hashLevels } from "#audit/verify/verify-fingerprints";
import { formatDecimal } from "#kit/danish-number";

/** What was checked of the answers' fingerprints, with each level's as it is now, to hold against the report's. */
export function describeFingerprints(answers: readonly FingerprintedAnswer[]): string {
  const late = answers.filter(({ isLate }) => isLate).length;
  const levels = [...hashLevels(answers)].map(([level, hash]) => `niveau ${level} ${hash}`).join(", ");
  const [kept, ofThem] = [answers.length, late].map((count) => formatDecimal(count, 0));
  return [
    `Svarenes fingeraftryk: ${kept} udgaver af svar er holdt op mod det fingeraftryk, der blev taget, da de blev givet.`,
    ...(late === 0
      ? []
      : [`${ofThem} af dem blev givet, før Sagspejl tog fingeraftryk, og fik det ved opdateringen.`]),
    ...(levels === "" ? [] : [`For hele niveauer: ${levels}.`]),
  ].join(" ");
}
