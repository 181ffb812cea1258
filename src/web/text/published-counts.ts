export const readTableText = {
  unnamed: (line: number) => `Linje ${line}`,
  ofSeveral: (name: string, place: number) => `${name} (tal ${place})`,
  noPercent: "Der er ingen procent. Skriv den efter teksten, fx »Bisidder, barn 61 % 18«.",
  wrongPercent: (percent: string) =>
    `»${percent}« er ikke en procent fra 0 til 100 med højst én decimal. Ret den til det, der er trykt.`,
  noSigns: "Der er flere tal, og ingen af dem er mærket som procent. Sæt % efter procenterne.",
  notLast:
    "Tallene skal stå sidst på linjen: først teksten, så procenten og antallet af sager, adskilt af mellemrum, tabulator eller semikolon.",
  noSize:
    "Der er intet antal sager. Skriv det sidst på linjen, eller udfyld feltet »Antal sager for linjer uden«.",
  wrongSize: (size: string) => `»${size}« er ikke et helt antal sager fra 1 til 100.000. Ret tallet.`,
} as const;

export const publishedCountsText = {
  title: "Regn efter",
  tab: "Regn efter",
  fromResults: "Regn en offentliggjort tabel efter",
  lead: "Er en offentliggjort procent mulig? Med få sager kan kun nogle procenter forekomme. 8 ud af 18 er 44 %, 9 ud af 18 er 50 %, og intet antal ud af 18 giver 47 %.",
  paste: "Tabellen",
  pasteHint:
    "Kopiér den fra Excel eller en PDF. Én linje for hvert tal: teksten, procenten og antallet af sager (N). En linje uden tal er en overskrift.",
  commonN: "Antal sager for linjer uden",
  commonNHint: "Når N kun står ét sted i rapporten.",
  commonNWrong: "Skriv et helt antal sager, fx 24.",
  fileLabel: "Tabel som fil",
  fileHint: "CSV eller Excel (.xlsx). Filen bliver i din browser.",
  fileFailed:
    "Filen kan ikke læses. Gem den som CSV eller .xlsx, og vælg den igen, eller kopiér tabellen hertil.",
  example: "Vis eksemplet fra 2018",
  clear: "Ryd",
  exampleNote: (source: string) =>
    `Tallene er niveau 2's, som de er trykt i: ${source}. N er sagstrinnets antal sager i samme rapport.`,
  empty: "Sæt en tabel ind, så står svaret her. Eller se eksemplet fra 2018.",
  nothingRead: "Ingen linje kunne læses. Se hvorfor nedenfor.",
  onlyHeadings:
    "Der er ingen tal i det, der er sat ind. Skriv teksten, procenten og antallet af sager på hver linje.",
  resultTitle: "Svaret",
  allPossible: (count: number) =>
    count === 1 ? "Procenten kan være rigtig." : `Alle ${count} procenter kan være rigtige.`,
  someImpossible: (impossible: number, count: number) =>
    `${impossible} af ${count} ${count === 1 ? "procent" : "procenter"} kan ikke være rigtige med det N, der står.`,
  meaning:
    "At en procent ikke er mulig, betyder ikke, at nogen har snydt. Ofte er nogle sager sat til »ikke relevant«, så N er mindre end trykt, eller der er afrundet forkert.",
  unreadTitle: (count: number) =>
    count === 1 ? "1 linje kunne ikke læses" : `${count} linjer kunne ikke læses`,
  unreadLine: (line: number, content: string) => `Linje ${line}: »${content}«`,
  columnLines: (lines: string) => `Læst som kolonnenavne: ${lines}`,
  group: (heading: string | null, n: string) => (heading === null ? `N = ${n}` : `${heading}, N = ${n}`),
  tried: (n: string, printed: string) => `Regnet med N = ${n}. Trykt er ${printed}.`,
  backToPrinted: (printed: string) => `Tilbage til ${printed}`,
  fitting: (sizes: string) => `N, der passer på alle: ${sizes}.`,
  fittingOne: (sizes: string) => `Kun ét N passer på alle: ${sizes}.`,
  fittingNone: (largest: string) => `Intet N fra 1 til ${largest} passer på alle procenterne.`,
  everythingFits: (n: string) =>
    `Med ${n} sager eller flere kan hver procent forekomme, som den er trykt. Her kan regningen ikke finde fejl.`,
  fittingMany: (first: string, count: string) => `${first} … (${count} i alt)`,
  tryN: (n: string) => `Prøv N = ${n}`,
  columns: { row: "Række", percent: "Procent", n: "N", counts: "Antal bag", verdict: "Dom" },
  caption: (group: string) => `Procenterne under ${group}`,
  possible: "Kan passe",
  impossible: "Kan ikke passe",
  oneCount: (count: string, n: string) => `${count} ud af ${n}`,
  severalCounts: (fewest: string, most: string, n: string) => `${fewest} til ${most} ud af ${n}`,
  noCount: (n: string, percent: string) => `Intet antal ud af ${n} giver ${percent} %.`,
  nearest: (parts: string) => `Nærmest er ${parts}.`,
  isPercent: (count: string, n: string, percent: string) => `${count} ud af ${n} (${percent}\u00a0%)`,
  and: " og ",
  wrongCount: (count: string, of: string, percent: string, printed: string) =>
    `Trykt er også ${count}/${of}. Det er ${percent} %, ikke ${printed} %.`,
  copy: "Kopiér",
  copied: "Tabellen er kopieret",
  copyFailed: "Browseren lod ikke tabellen kopiere. Hent den som CSV.",
  print: "Udskriv",
  csv: "Hent som CSV",
  csvName: "regn-efter.csv",
  csvColumns: ["overskrift", "række", "procent", "n", "færrest", "flest", "dom"],
  source: "Metoden hedder GRIM (Brown og Heathers 2017).",
} as const;

export const historicalAuditText = {
  title: "Brug tallene som baseline",
  lead: "Findes et tidligere tilsyn kun på tryk, kan dets tal gemmes som et historisk tilsyn. Et nyt tilsyn kan så have det som baseline. Det har ingen sager og ingen svar, og det kan ikke ændres bagefter.",
  begin: "Gem som historisk tilsyn",
  model: "Model",
  level: "Niveau",
  levelOption: (level: number, title: string) => `Niveau ${level}: ${title}`,
  name: "Navn",
  idHint: "Små bogstaver, tal og bindestreger, fx 2018-trykt.",
  from: "Perioden begynder",
  to: "Perioden slutter",
  printedIn: "Hvor tallene er trykt",
  printedInHint: "Rapport, år og side. Står ved hvert tal.",
  figures: "Tal og spørgsmål",
  figuresHint: "Vælg modellens spørgsmål til hvert tal. Et spørgsmål kan have ét tal.",
  columns: { row: "Række", percent: "Procent", count: "Antal", question: "Spørgsmål" },
  questionOf: (row: string) => `Spørgsmål til ${row}`,
  underHeading: (heading: string, row: string) => `${heading}: ${row}`,
  countOption: (count: string, n: string) => `${count} ud af ${n}`,
  questionOption: (id: string, words: string) => `${id}: ${words}`,
  exampleName: "Ledelsestilsyn, 2. kvartal 2018, som det er trykt",
  countOf: (row: string) => `Antal bag ${row}`,
  leaveOut: "Gemmes ikke",
  cannotKeep: (count: number) =>
    count === 1
      ? "1 række gemmes ikke: Intet antal giver procenten. Kender du det rigtige N, så prøv det ovenfor."
      : `${count} rækker gemmes ikke: Intet antal giver procenten. Kender du det rigtige N, så prøv det ovenfor.`,
  graded:
    "Spørgsmål, der besvares med grader, er ikke med: Én procent siger ikke, hvordan svarene fordelte sig.",
  chosen: (count: number) => (count === 1 ? "1 tal gemmes." : `${count} tal gemmes.`),
  save: "Gem det historiske tilsyn",
  cancel: "Fortryd",
} as const;

export const historicalViewText = {
  mark: "Historisk, kun offentliggjorte tal",
  explain:
    "Tilsynet er kun kendt fra tryk. Det har ingen sager og ingen svar at åbne, og det kan ikke ændres. Andre tilsyn kan have det som baseline.",
  model: "Model",
  period: "Periode",
  periodOf: (from: string, to: string) => `${from} til ${to}`,
  level: "Niveau",
  levelOf: (level: number, title: string) => `${level}: ${title}`,
  figures: "Tallene",
  caption: "Offentliggjorte tal, hvert med sin kilde",
  none: "Der er ingen tal.",
  columns: { question: "Spørgsmål", percent: "Trykt", count: "Antal bag", source: "Kilde" },
  percent: (printed: string) => `${printed} %`,
  added: (by: string, at: string) => `Gemt af ${by} ${at}.`,
  optionOf: (title: string) => `${title} (historisk, kun offentliggjorte tal)`,
  baselineNote: (title: string, source: string) =>
    `Baseline »${title}« er historisk: kun offentliggjorte tal fra ${source}. Der er ingen svar bag dem, der kan åbnes.`,
  resultsNote: (source: string) =>
    `Tallene er historiske: kun offentliggjorte tal fra ${source}. Der er ingen svar bag dem, der kan åbnes.`,
} as const;
