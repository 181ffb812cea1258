/** The words of Datakvalitet. */
export const dataQualityText = {
  title: "Datakvalitet",
  lead: "Hvad der mangler, modsiger hinanden eller er umuligt i det, der er registreret i sagerne.",
  unit: "Enhed",
  allUnits: "Alle enheder",
  notCounted:
    "Der er ikke talt endnu. Der tælles, når sager er indlæst, og én gang i døgnet. Kom tilbage om lidt.",
  noneFound: (cases: string) => `Ingen fejl fundet i ${cases} sager.`,
  found: (cases: string, unit: string | undefined) =>
    `Der er fundet noget i ${cases} sager${unit === undefined ? "" : ` i ${unit}`}.`,
  counted: (day: string) => `Talt ${day}.`,
  caption: "Fund, regel for regel",
  columns: {
    title: "Hvad er galt",
    findings: "Fund",
    cases: "Sager",
    kind: "Slags",
    development: "13 uger",
  },
  sparkline: (title: string, first: string, from: string, last: string, to: string) =>
    `${title}: ${from} fund ${first}, ${to} fund ${last}.`,
  all: "Alle regler",
  cleanRules: (count: string) => `${count} regler uden fund`,
  whatIsNotHere:
    "Det, Sagspejl afviser ved indlæsningen, er ikke med her. Det står under Data ind, fx en sag lukket før den blev åbnet, en næste dato før hændelsen selv, eller en afgørelse uden paragraf.",
  meaning: "Hvad der findes",
  remedy: "Gør i fagsystemet",
  consequence: "Hvad fejlen gør",
  duties: "Pligter, det rammer",
  figures: "Tal, det rammer",
  unitsTitle: "Enhed for enhed",
  unitColumns: { unit: "Enhed", findings: "Fund", cases: "Sager" },
  weeksTitle: "Uge for uge",
  weekColumns: { day: "Talt", findings: "Fund", cases: "Sager" },
  findingsTitle: "Fundene",
  findingsLead: (shown: string, total: string) =>
    `Du kan se ${shown} af ${total} fund. Resten er i sager, du ikke har adgang til.`,
  findingColumns: { caseNumber: "Sag", sentence: "Fundet", child: "Barn", unit: "Enhed" },
  sealedChild: "CPR-nummer (skjult)",
  noFindings: "Der er ingen fund, som du kan se.",
  unknownRule: "Reglen findes ikke. Gå tilbage til Datakvalitet, og vælg en anden.",
  shown: (from: string, to: string, total: string) => `Viser ${from}–${to} af ${total}`,
  download: "Hent tallene",
  downloadNote: "Filerne har hver enhed og uge for sig og er til brug i huset.",
  formats: { csv: "Hent som CSV", xlsx: "Hent som Excel" },
} as const;
