import type { LevelOutlook } from "#audit/draw/plan-outlook";
import { formatDecimal } from "#kit/danish-number";
import { plannerText as text } from "../text/planner.ts";

const say = (count: number) => formatDecimal(count, 0);
const points = (share: number) => formatDecimal(100 * share, 0);

/** Half the interval's width in percentage points. */
export function describeMargin({ interval95 }: Pick<LevelOutlook, "interval95">): string {
  if (interval95 === null) return text.notIn;
  const [low, high] = interval95;
  const half = 50 * (high - low);
  return text.margin(formatDecimal(half, half < 10 ? 1 : 0));
}

/** The interval as cases of the whole frame: never fewer than the limits say. */
export function describeAllCases({ interval95 }: LevelOutlook, population: number): string {
  if (interval95 === null) return text.notIn;
  const [low, high] = [Math.floor(interval95[0] * population), Math.ceil(interval95[1] * population)];
  if (low === high) return text.exactly(say(low), say(population));
  return text.between(say(low), say(high), say(population));
}

/** The fall and the rise that 8 audits in 10 would call a change. */
export function describeChange({ interval95, detectable }: LevelOutlook): string {
  if (interval95 === null) return text.notIn;
  if (detectable === null) return text.noBaseline;
  const [fall, rise] = [detectable.fall, detectable.rise].map((change) =>
    change === null ? null : points(change),
  );
  if (fall && fall === rise) return text.changeOf(text.fallOrRise(fall));
  const parts = [...(fall ? [text.fall(fall)] : []), ...(rise ? [text.rise(rise)] : [])];
  return parts.length === 0 ? text.noChange : text.changeOf(parts.join(text.or));
}

/** The hours of all levels together; null while the minutes of one are not known. */
export function hoursOf(outlook: readonly LevelOutlook[]): number | null {
  return outlook.reduce<number | null>(
    (sum, { hours, cases }) => (sum === null || (hours === null && cases > 0) ? null : sum + (hours ?? 0)),
    0,
  );
}

interface NamedOutlook {
  readonly name: string;
  readonly outlook: readonly LevelOutlook[];
}

/** `150/75`. */
function describeSizes(outlook: readonly LevelOutlook[]): string {
  return outlook.map(({ cases }) => say(cases)).join("/");
}

/** What the table says, as one would say it in a meeting: each plan, then the difference between them. */
export function sayInWords(
  plans: readonly NamedOutlook[],
  { percent, population }: { readonly percent: number; readonly population: number },
): readonly string[] {
  const shares = plans.flatMap(({ name, outlook }) => {
    const [first] = outlook;
    if (!first || first.interval95 === null) return [];
    const words = describeAllCases(first, population);
    return [text.say.share(name, describeSizes(outlook), 1, `${percent} %`, words)];
  });
  return [...shares, ...plans.flatMap(sayChanges), ...sayExtraLevel(plans), ...sayHours(plans)];
}

function sayChanges({ name, outlook }: NamedOutlook): readonly string[] {
  const sizes = describeSizes(outlook);
  return outlook.flatMap(({ level, detectable }) => {
    if (detectable === null) return [];
    const seen = [detectable.fall, detectable.rise].filter((one) => one !== null);
    if (seen.length === 0) return [text.say.noChange(name, sizes, level)];
    return [text.say.change(name, sizes, level, points(Math.max(...seen)))];
  });
}

function sayExtraLevel([a, b]: readonly NamedOutlook[]): readonly string[] {
  if (!a || !b) return [];
  const drawn = ({ outlook }: NamedOutlook) => outlook.filter(({ cases }) => cases > 0);
  const [fewer, more] = drawn(a).length <= drawn(b).length ? [a, b] : [b, a];
  return drawn(more)
    .slice(drawn(fewer).length)
    .map(({ level, cases, hours }) => {
      const extra = hours === null ? "" : text.say.extraHours(text.hours(say(hours)));
      return text.say.extraLevel(more.name, fewer.name, level, say(cases), extra);
    });
}

function sayHours([a, b]: readonly NamedOutlook[]): readonly string[] {
  const [first, second] = [a && hoursOf(a.outlook), b && hoursOf(b.outlook)];
  if (!a || !b || first == null || second == null) return [];
  const difference = Math.round(Math.abs(first - second));
  if (difference === 0) return [text.say.sameHours];
  const [cheaper, dearer] = first < second ? [a, b] : [b, a];
  return [text.say.hours(cheaper.name, text.hours(say(difference)), dearer.name)];
}
