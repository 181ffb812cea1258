import { bbu2018V1 } from "#questions/bbu-2018/model.v1";
import { publishedPercents } from "#questions/bbu-2018/published-percents";

/** Level 2, the lawyers of the staff: the level the report's percentages are of. */
export const exampleLevel = 2;

/** The percentages of the second quarter of 2018 as the report prints them, with the cases it prints for each step. */
export function writeExample2018(): string {
  return bbu2018V1.landmarks
    .map(({ id, title }) => {
      const cases = bbu2018V1.strata.find((stratum) => stratum.title === title)?.cases[exampleLevel - 1] ?? 0;
      const lines = bbu2018V1.questions
        .filter(({ landmark }) => landmark === id)
        .flatMap(({ id: questionId, source }) => {
          const published = publishedPercents[questionId];
          if (published === undefined) return [];
          const { now, printedCount } = published;
          const count = printedCount === undefined ? [] : [printedCount];
          return [[printedName(source), `${now} %`, ...count, cases].join("\t")];
        });
      return [title, ...lines].join("\n");
    })
    .join("\n\n");
}

/** The name that the report gives a measure stands in »« in its question's source. */
export function printedName(source: string): string {
  return /»(.+)«/.exec(source)?.[1] ?? source;
}
