import type { CalibrationReader, CalibrationSummary, Facit } from "#contract/calibration";

/** The words of the calibration rounds. */
export const calibrationText = {
  title: "Kalibrering",
  lead: "Målerne øver sig på sager med kendte svar, før niveauet åbner. Så ser I, om I læser kriterierne ens. Øvesager tæller ikke med i noget resultat.",
  levelTitle: (level: number, title: string) => `Niveau ${level}: ${title}`,
  noRounds: "Der er ingen kalibreringsrunde på niveauet endnu.",
  noOwnRounds:
    "Der er ingen kalibreringsrunde, du er med i. Når en runde åbner, står den her og på Mit bord.",
  make: (level: number) => `Lav en runde på niveau ${level}`,
  roundLink: (id: number) => `Runde ${id}`,
  columns: { round: "Runde", status: "Tilstand", cases: "Øvesager", handedIn: "Afleveret", limit: "Grænse" },
  status: { kladde: "Kladde", aaben: "Åben", afsluttet: "Afsluttet" } satisfies Record<
    CalibrationSummary["status"],
    string
  >,
  nOf: (n: number, total: number) => `${n} af ${total}`,
  limit: (percent: number | null) => (percent === null ? "Ingen" : `Mindst ${percent} %`),
  // Making a round
  newTitle: (level: number) => `Ny kalibreringsrunde på niveau ${level}`,
  newLead:
    "Vælg øvesager fra tidligere tilsyn. Facit er de svar, som niveauerne afklarede eller gav hver for sig uden at være uenige. Du kan rette facit, før runden åbner.",
  noCandidates:
    "Ingen tidligere sager kan bruges. En øvesag skal være målt i et lukket tilsyn, på de samme spørgsmål og versioner, med svar, der er afklaret eller ens på to niveauer, og må ikke kunne trækkes i dette tilsyn.",
  readersTitle: "Hvem skal øve sig",
  readersNone:
    "Ingen har målinger på niveauet endnu. De kommer med, når runden åbner, hvis de har fået sager.",
  readers: (names: string) => `${names}. En måler får ikke en sag, som måleren har haft med at gøre.`,
  cases: "Øvesager",
  casesHint: (proposed: number) =>
    `De ${proposed} valgte er foreslået: tilsammen møder de flest spørgsmål med forskellige svar. Sagerne læses, som de stod dengang.`,
  caseHint: (audit: string, stratum: string, unit: string, known: number, defects: number) =>
    `${audit}, ${stratum}, ${unit}. ${known} spørgsmål med facit, heraf ${defects} ${defects === 1 ? "mangel" : "mangler"}.`,
  showMore: (n: number) => `Vis ${n} andre sager`,
  questions: "Spørgsmål",
  questionsHint: "Kun spørgsmål, der har facit i mindst én øvesag.",
  questionHint: (cases: number) => `Facit i ${cases} ${cases === 1 ? "sag" : "sager"}`,
  chosenQuestions: (n: number, total: number) => `Spørgsmål: ${n} af ${total} valgt`,
  limitField: "Grænse for at bestå, i procent af svarene",
  limitHint:
    "Kommunens egen. Lad feltet stå tomt, hvis runden kun skal vise billedet. Der er ingen norm i loven.",
  limitWrong: "Skriv et helt tal mellem 1 og 100, eller lad feltet stå tomt.",
  create: "Lav runden som kladde",
  cancel: "Fortryd",
  // The round
  roundTitle: (level: number) => `Kalibrering af niveau ${level}`,
  headLead: (status: string, handedIn: string, limit: string) =>
    `${status}. ${handedIn} har afleveret. Grænse: ${limit}.`,
  open: "Åbn runden",
  end: "Afslut runden",
  endTitle: "Afslut runden?",
  endLead: (missing: number) =>
    missing === 0
      ? "Alle har afleveret. Derefter ligger svar og facit fast."
      : `${missing} ${missing === 1 ? "måler har" : "målere har"} ikke afleveret og kan ikke gøre det bagefter. Svar og facit ligger derefter fast.`,
  draftNotice:
    "Runden er en kladde. Kun du kan se den. Gå facit igennem, ret det, der er forkert, og åbn runden.",
  addReaders: "Tag nye målere med",
  added: (n: number) => (n === 0 ? "Alle målere på niveauet er med." : `${n} kom med.`),
  moved: "Rundens tilstand er ændret.",
  talkTitle: "Tal om disse kriterier, før I begynder",
  talkLead:
    "Spørgsmålene, hvor målerne svarede mest forskelligt, står først. Her er ingen navne: det er kriterierne, der skal tales om.",
  talkNone: "Ingen har afleveret endnu.",
  talkWait: "Når mindst tre har afleveret, kan du her se, hvilke spørgsmål I læser forskelligt.",
  questionColumns: {
    question: "Spørgsmål",
    alike: "Par, der svarede ens",
    alpha: "Krippendorffs alfa",
    facit: "Svar som facit",
    direction: "Retning",
  },
  alphaUndefined: "Kan ikke beregnes",
  alphaNote:
    "Krippendorffs alfa trækker den enighed fra, som tilfældet ville give. Svarer næsten alle det samme, bliver alfa lav, selv om I er enige: læs da parrene.",
  direction: (stricter: number, milder: number, otherwise: number) => {
    const parts = [
      stricter > 0 && `${stricter} strengere`,
      milder > 0 && `${milder} mildere`,
      otherwise > 0 && `${otherwise} om, hvorvidt spørgsmålet er relevant`,
    ].filter((part) => part !== false);
    return parts.length === 0 ? "Som facit" : parts.join(", ");
  },
  criterion: "Kriteriet",
  notRelevant: "Ikke relevant",
  notYet: "Ikke målbar endnu",
  readerTitle: "Målerne",
  readerNote: "Det enkelte resultat ses af måleren selv og af den tilsynsansvarlige. Det er til at lære af.",
  readerColumns: {
    name: "Måler",
    cases: "Øvesager",
    agree: "Svar som facit",
    interval: "95 %-interval",
    direction: "Retning",
    verdict: "Bestået",
  },
  interval: (low: string, high: string) => `${low} til ${high}`,
  notHandedIn: "Har ikke afleveret",
  verdict: {
    bestaaet: "Bestået",
    "ikke-bestaaet": "Ikke bestået",
    "kan-ikke-siges": "Kan ikke siges: for få svar",
  } satisfies Record<NonNullable<NonNullable<CalibrationReader["result"]>["verdict"]>, string>,
  facitTitle: "Øvesager og facit",
  facitOf: (caseNumber: string, audit: string, asOf: string, n: number) =>
    `Sag ${caseNumber} · ${audit} · som den stod ${asOf} · ${n} spørgsmål`,
  facitColumns: { question: "Spørgsmål", value: "Facit", source: "Bygger på", action: "Ret" },
  sources: {
    afklaret: "Afklaret af niveauerne",
    enige: "Ens på niveauerne",
    rettet: "Rettet",
  } satisfies Record<Facit["source"], string>,
  correct: "Ret facit",
  correctTitle: (question: string, caseNumber: string) => `Ret facit på ${question} i sag ${caseNumber}`,
  correctValue: "Facit",
  correctRemark: "Bemærkning, som målerne ser",
  correctReason: "Hvorfor er facit et andet?",
  save: "Gem facit",
  saved: "Facit er gemt.",
  // The reader
  ownLead: (level: number) =>
    `Svar på øvesagerne, som du vil gøre på niveau ${level}. Du ser facit, når du har afleveret dem alle. Øvesager tæller ikke med i noget resultat.`,
  resultLead: "Du har afleveret dine øvesager. De tæller ikke med i noget resultat.",
  ownCases: "Dine øvesager",
  caseTitle: (caseNumber: string) => `Øvesag ${caseNumber}`,
  answered: (caseNumber: string) => `Svar i øvesag ${caseNumber}`,
  begin: "Begynd",
  goOn: "Fortsæt",
  see: "Se svarene",
  missingRemarks: (ids: string) => `Mangler bemærkning: ${ids}`,
  submit: "Aflever og se facit",
  submitHint: "Du kan aflevere, når alle øvesager er besvaret.",
  unsaved: "Et svar er ikke gemt endnu. Åbn øvesagen, til der står »gemt«, og prøv igen.",
  submitTitle: "Aflever dine svar?",
  submitLead: "Derefter ligger svarene fast, og du ser facit.",
  submitted: "Svarene er afleveret.",
  closedRound: "Runden er afsluttet, før du afleverede. Den kan ikke besvares mere.",
  ownResult: "Dit resultat",
  ownResultLead: "Kun du og den tilsynsansvarlige kan se det.",
  ownAgree: (share: string) => `${share} af dine svar er som facit.`,
  ownInterval: (low: string, high: string) => `95 %-intervallet går fra ${low} til ${high}.`,
  ownDirection: (words: string) => `Hvor du og facit er uenige: ${words}.`,
  ownLimit: (limit: string, verdict: string) => `Grænse: ${limit}. ${verdict}.`,
  answersTitle: "Dine svar og facit",
  ofCase: (caseNumber: string, agree: number, n: number) =>
    `Øvesag ${caseNumber}: ${agree} af ${n} som facit`,
  alike: (n: number) => (n === 1 ? "Vis svaret, der er som facit" : `Vis de ${n} svar, der er som facit`),
  yours: "Dit svar",
  facit: "Facit",
  differs: "Forskelligt",
  noRemark: "Ingen bemærkning.",
  // The practice case
  practice: "Øvesag",
  practiceNotice: (asOf: string) =>
    `Sagen er fra et tidligere tilsyn og vises, som den stod ${asOf}. Svarene tæller ikke med i noget resultat.`,
  back: "Kalibreringsrunden",
  nextCase: "Næste øvesag",
  finish: "Til kalibreringsrunden",
  // Opening the level
  warnTitle: "Kalibreringen er ikke færdig",
  warn: (submitted: number, readers: number) =>
    `${submitted} af ${readers} målere har afleveret deres øvesager. Du kan åbne niveauet alligevel.`,
  warnDraft: "Kalibreringsrunden er stadig en kladde. Du kan åbne niveauet alligevel.",
  warnReason: "Hvorfor åbner niveauet nu?",
  warnHint: "Skriv det kort. Det bliver gemt i tilsynets log.",
  warnMissing: "Skriv kort, hvorfor niveauet åbner, før kalibreringen er færdig.",
} as const;
