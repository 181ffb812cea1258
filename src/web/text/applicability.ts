import { formatDecimal, formatPercent, formatPercentRange } from "#kit/danish-number";

/** The words of how often *ikke relevant* is chosen. */
export const applicabilityText = {
  title: "Hvor tit er »ikke relevant« valgt?",
  link: "Hvor tit er »ikke relevant« valgt?",
  lead: "Svaret ikke relevant tager sagen ud af nævneren. Bruges det forskelligt, hviler andelene på forskellige sager, og så kan de ikke sammenlignes.",
  results: "Resultater",
  sum: (marked: number, compared: number) => {
    if (compared === 0) return "Kun ét niveau har svaret, så niveauerne kan ikke sammenlignes.";
    if (marked === 0)
      return `Niveauerne bruger »ikke relevant« ens på alle ${number(compared)} spørgsmål, så vidt svarene kan vise.`;
    return `På ${number(marked)} af ${number(compared)} spørgsmål bruger niveauerne »ikke relevant« forskelligt.`;
  },
  marked: "Mærket, hvor niveauernes usikkerhed (95 %) ikke overlapper. Tal om kriteriet der først.",
  questions: "Pr. spørgsmål",
  question: "Spørgsmål",
  level: (level: number) => `Niveau ${level}`,
  differs: "Forskellig",
  difference: "Forskel",
  alike: "ingen sikker forskel",
  notAsked: "ikke spurgt",
  interval: formatPercentRange,
  empty: "Ingen har svaret endnu. Tallene står her, når et niveau er lukket.",
  reviewers: "Pr. måler",
  reviewersLead:
    "Kun den tilsynsansvarlige ser dette. Det ventede er regnet ud fra, hvor tit de andre på niveauet valgte ikke relevant på de samme spørgsmål. En afvigelse er en grund til at tale om kriteriet, ikke en fejl.",
  reviewersEmpty: "Ingen målere har svaret på nok spørgsmål til at blive sammenlignet.",
  reviewersSum: (departing: number, all: number) =>
    departing === 0
      ? `Ingen af de ${number(all)} målere skiller sig ud.`
      : `${number(departing)} af ${number(all)} målere skiller sig ud.`,
  columns: {
    name: "Måler",
    level: "Niveau",
    actual: "Valgte ikke relevant",
    picture: "Andel, 0–100 %",
    expected: "Ventet",
    departs: "Afviger",
  },
  departs: (actual: number, expected: number) =>
    actual > expected ? "oftere end ventet" : "sjældnere end ventet",
  expectedOf: (expected: number, asked: number) =>
    `${formatPercent(expected)} (omkring ${number(Math.round(expected * asked))} svar)`,
} as const;

function number(count: number): string {
  return formatDecimal(count, 0);
}
