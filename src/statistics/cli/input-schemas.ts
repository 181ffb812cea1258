import { z } from "zod";

const largestCount = 10_000_000;

/** A rule in Danish for the key it stands under; says so when the key is missing. */
export function mustBe(rule: string) {
  return {
    error: (issue: { readonly input?: unknown }) =>
      issue.input === undefined ? `mangler; den skal være ${rule}` : `skal være ${rule}`,
  };
}

function wholeNumber(smallest: number) {
  const rule = mustBe(`et helt tal fra ${smallest} til 10.000.000`);
  return z.number(rule).int(rule).min(smallest, rule).max(largestCount, rule);
}

/** How many cases: 0 or more. */
export const count = wholeNumber(0);

/** How many cases there are to choose from: 1 or more. */
export const size = wholeNumber(1);

/** Refuses an object in which `part` is larger than the `whole` it belongs to; an absent whole holds any part. */
export function notMoreThan<Key extends string>(part: Key, whole: Key) {
  return z.refine<{ readonly [key in Key]?: number | undefined }>(
    (counts) => (counts[part] ?? 0) <= (counts[whole] ?? largestCount),
    { path: [part], error: `må ikke være større end »${whole}«` },
  );
}

const shareRule = mustBe("en andel fra 0 til 1");

/** A share of cases, or the chance of something: from 0 to 1, both included. */
export const share = z.number(shareRule).min(0, shareRule).max(1, shareRule);

const betweenRule = mustBe("en andel over 0 og under 1");

/** A share that is neither 0 nor 1: a width, a risk. */
export const shareBetween = z.number(betweenRule).gt(0, betweenRule).lt(1, betweenRule);
