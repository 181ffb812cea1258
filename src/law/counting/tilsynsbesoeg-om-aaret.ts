import type { CountingSetting } from "./counting-setting.ts";

/**
 * Which year the two tilsynsbesøg belong to. The calendar year is defined as narrowly as it can be: a year counts when the
 * placement runs from its 1 January, so nothing is said of how many visits a part of a year calls for.
 */
export const tilsynsbesoegOmAaret = {
  id: "tilsynsbesoeg-om-aaret",
  title: "Året for de to tilsynsbesøg",
  question: "Hvilket år skal de to tilsynsbesøg hos et anbragt barn ligge i?",
  options: {
    "fra-anbringelsen": {
      title: "12 måneder ad gangen, regnet fra anbringelsens start",
      consequence:
        "Hvert barn har sit eget år. Det første begynder, den dag anbringelsen begynder, og ingen tid falder udenfor. Ophører anbringelsen i løbet af de 12 måneder, bortfalder pligten for dem, hvis de to besøg ikke er holdt.",
    },
    kalenderaar: {
      title: "Kalenderåret",
      consequence:
        "Der regnes kun med kalenderår, hvor anbringelsen løber fra 1. januar; fristen er 31. december. Det år, anbringelsen begynder, regnes ikke med, medmindre den begynder 1. januar: loven siger ikke, hvor mange besøg en del af et år kræver. Der kan derfor gå næsten to år, før et manglende besøg ses. Ophører anbringelsen i løbet af året, bortfalder pligten for det, hvis de to besøg ikke er holdt.",
    },
  },
  usual: "fra-anbringelsen",
  open: "Loven siger »om året« (BL § 156, stk. 5). Om det er kalenderåret eller 12 løbende måneder, og hvad der gælder for en del af et år, er eftersøgt og ikke fundet. Valget er derfor kommunens.",
} as const satisfies CountingSetting;
