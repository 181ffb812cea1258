import type { QualityDayCount } from "#contract/data-quality";
import { formatDanishShortDate } from "#kit/danish-date";
import { formatDecimal } from "#kit/danish-number";
import { localDate } from "#kit/local-date";
import { dataQualityText as text } from "../text/data-quality.ts";
import { Sparkline } from "../ui/sparkline.tsx";

interface FindingLineProps {
  readonly title: string;
  readonly weeks: readonly QualityDayCount[];
}

/** The findings week by week as a small line; nothing before there are two weeks to compare. */
export function FindingLine({ title, weeks }: FindingLineProps) {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const day = (count: QualityDayCount) => formatDanishShortDate(localDate(count.day));
  const found = (count: QualityDayCount) => formatDecimal(count.findings, 0);
  return (
    <Sparkline
      values={weeks.map(({ findings }) => findings)}
      label={text.sparkline(title, day(first), found(first), day(last), found(last))}
    />
  );
}
