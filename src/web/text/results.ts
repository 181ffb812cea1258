import { formatDecimal, formatPercent } from "#kit/danish-number";

const points = (share: number) => formatDecimal(100 * share, 0);

export const resultsText = {
  listTitle: "Resultater",
  listLead: "Tallene fra hvert tilsyn, nyeste først. Hvert tal kan åbnes og regnes efter.",
  listEmpty: "Der er ingen resultater endnu. De står her, når det første niveau i et tilsyn er lukket.",
  listColumns: { audit: "Tilsyn", model: "Model", baseline: "Sammenlignes med", levels: "Niveauer" },
  noBaseline: "Ingen",
  closedLevels: (closed: number, all: number) => `${closed} af ${all} lukket`,
  lead: (model: string, baseline: string | null) =>
    baseline === null ? `${model}. Der er ingen baseline.` : `${model}. Sammenlignes med ${baseline}.`,
  noLevels:
    "Der er ingen tal at vise endnu. De står her, når niveauet er lukket, så ingen måler bliver påvirket undervejs.",
  noAnswers: "Ingen svar passer til det valgte. Vælg en anden enhed eller sagstype eller et andet område.",
  level: "Niveau",
  unit: "Enhed",
  wholeMunicipality: "Hele kommunen",
  stratum: "Sagstype",
  allStrata: "Alle sagstyper",
  area: "Område",
  allAreas: "Begge områder",
  areas: { udsat: "Udsatte børn", handicap: "Børn med handicap" },
  openLevel: "Niveauet er stadig åbent. Tallene kan ændre sig, og kun den tilsynsansvarlige ser dem.",
  hiddenNote: "Tal under 5 er skjult, og det er også de tal, de ellers kunne regnes ud fra.",
  legend: {
    label: "Sådan læses figuren",
    dot: "andelen nu",
    interval: "usikkerhed (95 %)",
    baseline: "baseline",
    dates: "niveau 0: datoerne i alle sager, derfor uden usikkerhed",
    axis: "Aksen går fra 0 til 100 %.",
    change: "En ændring kaldes kun fremgang eller tilbagegang, når tilfældigheder næppe kan forklare den.",
  },
  columns: {
    question: "Spørgsmål",
    baseline: "Baseline",
    now: "Nu",
    picture: "Andel, 0–100 %",
    change: "Ændring",
    onLevel: (column: string, level: number | null) =>
      level === null ? column : `${column}, niveau\u00a0${level}`,
    agreement: (first: number, second: number) => `Enighed, niveau ${first}–${second}`,
  },
  lowerIsBetter: "lavere er bedre",
  interval: percents,
  hidden: "skjult",
  none: "–",
  notAsked: "Ikke målt",
  setAside: { "ikke-relevant": "ikke relevant", "ikke-maalbar-endnu": "ikke målbar endnu" },
  changeOf: (word: string, question: string) => `${word}: ændringen på »${question}«`,
  verdicts: {
    fremgang: "fremgang",
    tilbagegang: "tilbagegang",
    "ingen-sikker-aendring": "ingen sikker ændring",
  },
  changeSize: (difference: number, [low, high]: readonly [number, number]) =>
    `${difference > 0 ? "+" : ""}${points(difference)} procentpoint (${points(low)} til ${points(high)})`,
  noPairs: "ingen at vise",
  notCompared: "ikke sammenlignet",
  changeOfFew: "for få sager til procentpoint",
  few: "for få sager",
  agreementCell: (agree: number, pairs: number) => `${agree}/${pairs} enige`,
  coefficient: (name: string, value: number | null) =>
    value === null ? "" : `${name} ${formatDecimal(value, 2)}`,
  landmark: (
    level: number,
    fulfilled: number,
    n: number,
    share: number,
    interval: readonly [number, number] | null,
  ) => {
    const range = interval === null ? "" : `, usikkerhed ${percents(interval)}`;
    return `${formatDecimal(fulfilled, 0)} af ${formatDecimal(n, 0)} svar på niveau ${level} lever op til kriteriet (${formatPercent(share)}${range}).`;
  },
  landmarkHidden: "Summen er skjult, fordi et af tallene er lille.",
  /** What the dates say (level 0). */
  dates: {
    row: (cases: number | null) =>
      cases === null ? "Niveau 0: datoerne, alle sager" : `Niveau 0: datoerne, ${allCases(cases)}`,
    undecided: (count: number) => `${formatDecimal(count, 0)} kan datoerne ikke afgøre`,
    setAside: (count: number, words: string) => `${formatDecimal(count, 0)} ${words}`,
    noInterval: "alle sager, derfor ingen usikkerhed",
    onlyDates: "et ja siger kun, at datoerne er i orden",
    onlyDatesLong: "Spørgsmålet beder om mere, end datoer kan vise: Et ja siger kun, at datoerne er i orden.",
    agree: (level: number) => `med niveau ${level}`,
    title: "Niveau 0: det siger datoerne",
    lead: (cases: number | null, asOf: string) =>
      `Regnet pr. ${asOf} over ${cases === null ? "alle sager" : allCases(cases)}, som spørgsmålet kan angå, og ikke kun de udtrukne. Derfor er der ingen usikkerhed.`,
    none: "ingen sager at måle endnu",
    undecidedCases: (count: number) =>
      count === 1
        ? "1 sag kan datoerne ikke afgøre, og den tæller ikke med."
        : `${formatDecimal(count, 0)} sager kan datoerne ikke afgøre, og de tæller ikke med.`,
    name: "Datoerne",
    pairOf: (level: number) => `Datoerne og niveau ${level}`,
    datesSayNo: (count: number, pairs: number, level: number) =>
      `I ${countOf(count, pairs)} siger datoerne nej, hvor niveau ${level} siger ja.`,
    datesSayYes: (count: number, pairs: number, level: number) =>
      `I ${countOf(count, pairs)} siger datoerne ja, hvor niveau ${level} siger nej.`,
    allAgree: (pairs: number, level: number) =>
      pairs === 1
        ? `Datoerne og niveau ${level} siger det samme i den ene sag, de mødes om.`
        : `Datoerne og niveau ${level} siger det samme i alle ${formatDecimal(pairs, 0)} sager.`,
    first: "Niveauernes svar er det første, de gav, før datoernes svar blev vist.",
  },
  answersBehind: (hits: string, question: string) => `${hits}: svarene bag »${question}«`,
  verify: {
    button: "Regn efter",
    title: "Tilsynet er regnet efter",
    agrees: "Alt stemmer. Udtræk og tal er regnet forfra og giver det samme.",
    differs: (count: number) => (count === 1 ? "1 ting stemmer ikke:" : `${count} ting stemmer ikke:`),
    checked: "Det er regnet igen:",
    close: "Luk",
  },
  question: {
    criterion: "Kriteriet",
    source: (source: string) => `Bygger på ${source}`,
    notRelevant: "Ikke relevant",
    notYetMeasurable: "Ikke målbar endnu",
    agreement: "Enighed mellem niveauerne",
    agreementLead:
      "Regnet ud fra de svar, hvert niveau gav uden at kende det andets. En afklaring ændrer ikke tallet.",
    agreementEmpty: "Ingen sager er målt på mere end ét niveau endnu.",
    pair: "Niveauer",
    agree: "Enige",
    firstStricter: "Kun det lavere niveau fandt en mangel",
    secondStricter: "Kun det højere niveau fandt en mangel",
    coefficient: "Gwets AC (95 %-interval)",
    kappa: "Kappa (95 %-interval)",
    pairOf: (first: number, second: number) => `Niveau ${first} og ${second}`,
    answers: "Svarene",
    answersLead: (shown: number, total: number) =>
      total === 0
        ? "Ingen har svaret på spørgsmålet på dette niveau."
        : shown === total
          ? `Alle ${formatDecimal(total, 0)} svar på niveauet.`
          : `Du kan se ${formatDecimal(shown, 0)} af ${formatDecimal(total, 0)} svar. Resten ligger i sager, som du ikke har adgang til.`,
    answersEmpty: "Ingen af svarene ligger i sager, som du har adgang til.",
    answersNotYours: "Med din rolle kan du se tallene, men ikke de enkelte svar.",
    columns: {
      case: "Sag",
      unit: "Enhed",
      stratum: "Sagstype",
      value: "Svar",
      remark: "Bemærkning",
      by: "Måler",
    },
    onlyValue: "Vis svar",
    allValues: "Alle svar",
    noRemark: "–",
    openReview: (caseNumber: string) => `Målingen af sag ${caseNumber}`,
    unknown: "Spørgsmålet findes ikke i dette tilsyn. Gå tilbage til resultaterne, og vælg det der.",
  },
} as const;

/** `3 af 12 sager`, `1 af 1 sag` */
function countOf(count: number, all: number): string {
  return `${formatDecimal(count, 0)} af ${formatDecimal(all, 0)} ${all === 1 ? "sag" : "sager"}`;
}

function allCases(count: number): string {
  return count === 1 ? "1 sag" : `alle ${formatDecimal(count, 0)} sager`;
}

function percents([low, high]: readonly [number, number]): string {
  return `${formatDecimal(100 * low, 0)}–${formatPercent(high)}`;
}
