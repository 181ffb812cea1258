import type { CountingSetting } from "./counting-setting.ts";

/**
 * Whether a deadline in months that ends on a Saturday, Sunday or public holiday is moved. Only deadlines counted forward are:
 * a day counted back from a birthday, a date the municipality set itself, and the longest time that something may last
 * (BL § 104: 8 weeks) stay where they are. Independent of `loerdag-er-hverdag`.
 */
export const fristIWeekend = {
  id: "frist-i-weekend",
  title: "Frist, der slutter i en weekend eller på en helligdag",
  question: "Flyttes en frist på måneder, når den slutter på en lørdag, en søndag eller en helligdag?",
  options: {
    uaendret: {
      title: "Nej: fristen slutter, den dag den slutter",
      consequence: "En frist på måneder kan slutte på enhver dag. Det er den strengeste måde at regne på.",
    },
    "naeste-hverdag": {
      title: "Ja: til den næste mandag-fredag, der ikke er en helligdag",
      consequence:
        "Det, der sker den første hverdag efter, er i tide. Timer og hverdage regnes som ellers. Frister, der regnes baglæns fra en fødselsdag, datoer, kommunen selv har fastsat, og de 8 uger, samvær højst kan suspenderes, flyttes ikke.",
    },
  },
  usual: "uaendret",
  open: "Om en frist på måneder efter barnets lov forlænges, når den slutter i en weekend eller på en helligdag, er eftersøgt og ikke fundet. Valget er derfor kommunens.",
} as const satisfies CountingSetting;
