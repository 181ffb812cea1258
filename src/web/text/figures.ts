import { formatDecimal } from "#kit/danish-number";

const whole = (count: number) => formatDecimal(count, 0);
const cases = (count: number) => `${whole(count)} ${count === 1 ? "sag" : "sager"}`;

/** The words of "Hvor kommer tallet fra?". */
export const figuresText = {
  title: "Hvor kommer tallet fra?",
  hidden: "skjult",
  hiddenNote: "Tallet er skjult, og det er også de tal, det ellers kunne regnes ud af.",
  wholeMunicipality: "Hele kommunen",
  chain: "Fra grundlag til tal",
  chainLead: "Hvert led hviler på det før. Læs nedad, og regn efter, hvor du vil.",
  steps: {
    frame: "Grundlag",
    seed: "Frø",
    draw: "Udtræk",
    answers: "Svar",
    counts: "Optælling",
    value: "Tal",
  },
  frame: (size: number, at: string) => `${cases(size)}, der opfyldte tilsynets betingelser. Fastlagt ${at}.`,
  fingerprint: "Fingeraftryk (SHA-256)",
  seed: (at: string, fixed: string) => `Lavet ${at}, efter at størrelserne blev låst ${fixed}.`,
  draw: (number: number, at: string) =>
    `${number === 1 ? "Trukket" : `${number}. udtræk, trukket`} ${at} efter lodder, som er SHA-256 af frø og sagsnummer.`,
  drawnOn: (level: number, count: number) => `Niveau ${level}: ${cases(count)}`,
  protocol: "Se protokollen, og træk igen",
  question: (id: string, version: number) => `${id}, version ${version}`,
  questionHash: "Kriteriets fingeraftryk (SHA-256)",
  criterion: "Se spørgsmålet og dets kriterium",
  answers: "Se svarene bag tallet",
  noAnswers: "De enkelte svar kan ses af dem, der arbejder med sagerne.",
  source: (source: string) =>
    `Tallet er historisk: kun offentliggjort i »${source}«. Der er ingen sager, intet udtræk og ingen svar bag det.`,
  noDraw: "Tallet hviler ikke på et udtræk i Sagspejl.",
  countsCaption: "Det, tallet er lavet af",
  columns: { what: "Hvad", count: "Antal" },
  noCounts: "Antallene er skjult, fordi de er små.",
  measure: "Hvad tallet betyder",
  numerator: "Tæller",
  denominator: "Nævner",
  notRelevant: "Ikke relevant",
  notYetMeasurable: "Ikke målbar endnu",
  missing: "Uden svar",
  reference: "Metoden er beskrevet i",
  filter: "Talt over",
  recompute: "Regn efter",
  recomputeLead:
    "Der, hvor Sagspejl er installeret, giver kommandoerne tallet og regner hele tilsynet efter.",
  id: "Tallets id",
  copyId: "Kopiér id",
  copyLink: "Kopiér link",
  idCopied: "Tallets id er kopieret.",
  linkCopied: "Linket til tallet er kopieret.",
} as const;
