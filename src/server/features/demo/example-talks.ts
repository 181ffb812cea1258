/** A talk that has been held in Eksempelby, told in days from today: days ago, and days until (before today: negative). */
export interface ExampleTalk {
  /** Which of the leader's caseworkers, by name, from 0. */
  readonly caseworker: number;
  readonly daysAgo: number;
  readonly nextInDays: number;
  readonly note: string;
  /** About the caseworker's cases in which something happened latest. */
  readonly cases: readonly ExampleNote[];
}

interface ExampleNote {
  readonly note: string;
  readonly steps: readonly {
    readonly what: string;
    readonly who: "raadgiver" | "leder";
    readonly dueInDays: number;
    readonly doneDaysAgo?: number;
  }[];
}

/** Invented from beginning to end. One caseworker has just had a talk, one is about to, and one waits. */
export const exampleTalks: readonly ExampleTalk[] = [
  {
    caseworker: 0,
    daysAgo: 31,
    nextInDays: -3,
    note: "Travl måned, men god ro om de fleste sager. Vi begynder næste gang med de to, der venter på skolen.",
    cases: [
      {
        note: "Skolen er bekymret for fraværet. Familien vil gerne mødes.",
        steps: [
          { what: "Hold møde med familien og skolen", who: "raadgiver", dueInDays: -12, doneDaysAgo: 14 },
          { what: "Find en tolk til mødet", who: "leder", dueInDays: -20, doneDaysAgo: 21 },
        ],
      },
      {
        note: "Undersøgelsen mangler barnets egne ord.",
        steps: [{ what: "Tal med barnet alene", who: "raadgiver", dueInDays: -5, doneDaysAgo: 6 }],
      },
    ],
  },
  {
    caseworker: 0,
    daysAgo: 3,
    nextInDays: 25,
    note: "Alle tre aftaler fra sidst er gjort. Godt samarbejde med skolen om den ene sag.",
    cases: [
      {
        note: "Mødet gav en plan for fraværet. Vi følger den i fire uger.",
        steps: [{ what: "Spørg skolen, om fraværet er faldet", who: "raadgiver", dueInDays: 4 }],
      },
      {
        note: "Barnet vil gerne bo mere hos sin mormor.",
        steps: [
          { what: "Undersøg, om mormor kan aflaste hver anden weekend", who: "raadgiver", dueInDays: 11 },
          { what: "Afklar økonomien til aflastning", who: "leder", dueInDays: 9 },
        ],
      },
    ],
  },
  {
    caseworker: 1,
    daysAgo: 32,
    nextInDays: 1,
    note: "Mange nye sager på én gang. Vi ser på fordelingen i teamet.",
    cases: [
      {
        note: "Forældrene er uenige om samtykket.",
        steps: [{ what: "Tal med hver af forældrene om samtykket", who: "raadgiver", dueInDays: -2 }],
      },
      {
        note: "Barnets plan er skrevet, men ikke talt igennem med barnet.",
        steps: [
          { what: "Gå planen igennem med barnet", who: "raadgiver", dueInDays: -9, doneDaysAgo: 10 },
          { what: "Skaf plads til sagen på sagsmødet", who: "leder", dueInDays: -7, doneDaysAgo: 8 },
        ],
      },
    ],
  },
  {
    caseworker: 2,
    daysAgo: 36,
    nextInDays: -5,
    note: "Overblikket er godt. Én sag fylder meget og skal drøftes på sagsmødet.",
    cases: [
      {
        note: "Plejefamilien beder om mere støtte.",
        steps: [{ what: "Tag sagen med på sagsmødet", who: "raadgiver", dueInDays: -15, doneDaysAgo: 16 }],
      },
    ],
  },
];
