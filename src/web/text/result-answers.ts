import { fewestForPercent } from "#audit/results/level-result";
import { anyMeasured, anySetAside } from "#contract/answer-pairs";
import { listInDanish } from "#kit/danish-list";
import { formatDecimal, formatPercent, formatRatio } from "#kit/danish-number";

type Interval = readonly [number, number];

/** A change on a level since `audit`, a difference of shares; `counts` are `48/55 → 31/55`. */
interface SaidChange {
  readonly audit: string;
  readonly level: number;
  readonly difference: number;
  readonly interval: Interval;
  readonly counts: string;
}

/** What users ask of a question's figures, and the answers in sentences. */
export const resultAnswersText = {
  shown: {
    label: "Tal",
    reported: "Korrigeret, hvor muligt",
    asAnswered: (level: number) => `Som svaret på niveau ${level}`,
    asOnLevel: (level: number) => `niveau ${level}'s svar`,
    korrigeret: (interval: Interval) => `${percentsTo(interval)}, korrigeret`,
    "med-datoerne": (interval: Interval) => `${percentsTo(interval)}, med datoerne`,
    legend: (level: number | null) =>
      level === null
        ? "Under en korrigeret andel står, hvad niveau 1 og niveau 2 svarede."
        : `Under en korrigeret andel står, hvad niveau 1 og niveau 2 svarede. Baseline og ændring er niveau ${level}'s egne svar, så ændringen er ikke forskellen mellem de to procenter i rækken.`,
    onLevel: (hits: number, n: number, level: number) => `${formatRatio(hits, n)} på niveau ${level}`,
    of: (hits: number, n: number) => `${number(hits)} af ${cases(n)}`,
  },
  summary: {
    title: "Kort fortalt",
    changes: (up: number, down: number, unsure: number, baseline: string) =>
      `Siden »${baseline}« er ${up + down === 0 ? "ingen spørgsmål gået frem eller tilbage" : `${questions(up)} gået frem og ${questions(down)} gået tilbage`}. ${capital(questions(unsure))} har ingen sikker ændring.`,
    noChanges: (count: number) =>
      `${capital(questions(count))} er målt, men der er ikke noget tidligere tilsyn at sammenligne med.`,
    notCompared: (count: number) =>
      `${capital(questions(count))} kan ikke sammenlignes; grunden står ved ${count === 1 ? "det" : "hvert af dem"}.`,
    causes: { tilbagegang: causesOf("tilbagegang"), fremgang: causesOf("fremgang") },
    cannotTell:
      "Om det er praksis eller bedømmelsen, der har ændret sig, kan Sagspejl ikke sige: Ingen sager fra det tidligere tilsyn er målt igen.",
    toldBelow: "Hvad ankersagerne viser om årsagen, står ved hvert spørgsmål.",
    anchors: (submitted: number, from: string) =>
      `Årsagen er søgt ved at måle ${cases(submitted)} fra »${from}« igen, uden at målerne vidste ${submitted === 1 ? "hvilken" : "hvilke"}.`,
    changed: (verdict: string) => `${capital(verdict)}.`,
    changedBecause: (verdict: string, cause: string) => `${capital(verdict)}, som skyldes ${cause}.`,
    unexplained: (verdict: string) => `${capital(verdict)}, som ankersagerne ikke kan forklare.`,
    unsureMeans:
      "Ingen sikker ændring betyder, at forskellen kan være tilfældig, ikke at alt er ved det gamle.",
    few: (count: number) => `${capital(questions(count))} har for få svar til en procent.`,
  },
  reasons: {
    praksis: "praksis",
    strengere: "strengere bedømmelse",
    mildere: "mildere bedømmelse",
    kriterium: "nyt kriterium",
    begge: "både praksis og bedømmelse",
    flere: "flere ting: se spørgsmålet",
    "kan-ikke-sige": "kan ikke skilles ad",
    ukendt: "årsag: se spørgsmålet",
  },
  level: {
    title: "Hvad er niveauet?",
    yes: (kind: "som-svaret" | "korrigeret" | "med-datoerne", share: number, interval: Interval) => {
      const after = {
        "som-svaret": "",
        korrigeret: ", når niveau 1 rettes af niveau 2",
        "med-datoerne": ", når datoerne rettes af målerne",
      };
      return `I ${formatPercent(share)} af sagerne er svaret ja${after[kind]}. Usikkerheden går fra ${percentsTo(interval)}.`;
    },
    toReport:
      "Derfor er det den andel, der skal rapporteres: Den har niveau 2's bedømmelse og bygger på alle niveau 1's sager.",
    best: (grade: string, share: number, interval: Interval) =>
      `${formatPercent(share)} af sagerne får »${grade}«. Usikkerheden går fra ${percentsTo(interval)}.`,
    inCases: {
      "som-svaret": inAllCases,
      korrigeret: (cases: string) =>
        `Det gælder alle sager, der kunne være trukket. Om de udtrukne ved vi mere: Havde niveau 2 læst dem alle, var det blevet ja i ${cases}.`,
      "med-datoerne": (cases: string) => `Det svarer til ja i ${cases}.`,
    },
    lowerIsBetter: "Et ja er en mangel, så en lav andel er god.",
    fewMeans:
      "Med under ti sager flytter én sag en procent ti point eller mere, så her står kun antallet. Læs sagerne hver for sig nedenfor. Er der ingen mangler i så få sager, viser det ikke, at der ingen er i resten.",
    none: "Ingen sager i det valgte kunne måles på spørgsmålet.",
    hidden: "Tallet er skjult, fordi der er så få sager, at det kan føre tilbage til et barn.",
    tableTitle: "Tallene bag",
    figure: "Tal",
    counts: "Antal og andel",
    levelRow: (level: number, title: string | undefined) =>
      title === undefined ? `Niveau ${level}` : `Niveau ${level}: ${title}`,
    datesRow: "Niveau 0: datoerne i alle sager",
    correctedRow: "Korrigeret",
    withDatesRow: "Datoerne rettet af målerne",
    correctedOf: (naive: number) => `niveau 1 alene: ${formatPercent(naive)}`,
    noInterval: "ingen, alle sager er med",
    interval: "Usikkerhed (95 %)",
  },
  change: {
    title: "Er det en ændring?",
    fremgang: (said: SaidChange) => `Ja, en fremgang ${since(said)}; ${uncertainty(said)}.`,
    tilbagegang: (said: SaidChange) => `Ja, en tilbagegang ${since(said)}; ${uncertainty(said)}.`,
    "ingen-sikker-aendring": (said: SaidChange) =>
      `Ingen sikker ændring ${differing(said)}, men ${uncertainty(said)}, så ${isSame(said.difference) ? "tilfældigheder kan skjule en ændring" : "det kan være tilfældigt"}.`,
    /** Of fewer than ten cases, then or now: counts alone. */
    ofFew: (verdict: string, { audit, level, counts }: SaidChange) =>
      `${capital(verdict)} på niveau ${level} siden »${audit}« (${counts}). Det er for få sager til at sige forskellen i procentpoint.`,
    /** The interval alone would call it a change; why it is not follows. */
    notAmongMany: (said: SaidChange) => `Ingen sikker ændring ${differing(said)}; ${uncertainty(said)}.`,
    adjusted: (p: number) =>
      `Også når der tages højde for, at mange spørgsmål er sammenlignet, er det næppe tilfældigt (justeret p ${equals(p)}).`,
    none: "Der er ikke noget tidligere tilsyn at sammenligne med.",
    table: "Sammenligningen",
    columns: {
      with: "Sammenlignet med",
      level: "Niveau",
      before: "Dengang",
      now: "Nu",
      difference: "Forskel (usikkerhed)",
      adjusted: "Justeret p",
    },
    adjustedP: (p: number | null) => (p === null ? "" : p < 0.001 ? "under 0,001" : formatDecimal(p, 3)),
    history: "Gennem årene",
    historyColumns: {
      audit: "Tilsyn",
      share: "Antal og andel",
      interval: "Usikkerhed (95 %)",
    },
    point: (title: string, level: number, isAlone: boolean) =>
      isAlone ? title : `${title}, niveau ${level}`,
    brokenAt: (title: string, reason: string) => `Linjen brydes ved »${title}«: ${reason}`,
    onePoint: "Spørgsmålet er kun målt i ét tilsyn, så der er ingen linje at tegne endnu.",
    fewPoints: "Sagerne er for få til at tegne en linje.",
    chart: (parts: string) => `Andelen i hvert tilsyn: ${parts}.`,
  },
  split: {
    title: "Strengere eller dårligere?",
    noChange: "Der er ingen ændring at dele op.",
    table: "Ændringen delt op",
    columns: { part: "Del", value: "Procentpoint", interval: "Usikkerhed (95 %)" },
    parts: {
      practice: "Praksis",
      strictness: "Bedømmelse",
      criteria: "Nyt kriterium",
      total: "Hele ændringen",
    },
    rests: (anchors: number, from: string, level: number, bothWordings: number) => {
      const words =
        bothWordings === 0
          ? ""
          : ` Kriteriet bygger på ${cases(bothWordings)}, der er besvaret efter begge ordlyde.`;
      return `Bygger på ${cases(anchors)} fra »${from}«, som er målt i begge tilsyn på niveau ${level}.${words}`;
    },
    chart: (parts: string) => `Ændringen delt op i procentpoint: ${parts}.`,
    points: (value: number) => sign(value),
    interval: (interval: Interval) => points(interval),
  },
  same: {
    title: "Mener vi det samme?",
    agreeAll: (pair: string, pairs: number) => `${pair} er enige i ${allOf(pairs)}.`,
    agree: (pair: string, agree: number, pairs: number) =>
      `${pair} er enige i ${number(agree)} af ${cases(pairs)}.`,
    stricter: (level: string, count: number) =>
      `${level} er strengere i ${count === 1 ? "1" : number(count)}.`,
    both: (more: string, most: number, fewer: string, fewest: number) =>
      `${more} er strengere i ${number(most)} og ${fewer.toLocaleLowerCase("da")} i ${number(fewest)}.`,
    aside: (count: number) =>
      `${capital(cases(count))} er ikke med, fordi ét af niveauerne svarede ikke relevant eller ikke målbar endnu.`,
    hidden:
      "Hvor tit niveauerne er enige, er skjult, fordi tallene bag er for små til at blive vist uden for huset.",
    neither: "Ingen sager er målt af mere end ét niveau, så det kan ikke siges.",
    pair: (first: string, second: string) => `${first} og ${second.toLocaleLowerCase("da")}`,
    level: whoAnswers,
    matrixTitle: "Hvem svarede hvad",
    matrixLead: "Et tal åbner sagerne bag. Målerne svarede uden at kende hinandens svar.",
    matrix: (first: number, second: number) => `${whoAnswers(first)} mod niveau ${second}`,
    cell: (count: number, one: string, other: string, first: number, second: number) =>
      `${cases(count)}: ${inSentence(first)} »${one}«, niveau ${second} »${other}«`,
    measured: "Med i tallet",
    setAside: "Sat til side",
    phrases: "Det, samtalerne handler om",
    pointing: (pointing: number, conversations: number) =>
      pointing === 0
        ? `Målerne har talt om ${cases(conversations)}, men ingen har peget på en sætning i kriteriet.`
        : `Målerne har talt om ${cases(conversations)} og i ${number(pointing)} af dem peget på en sætning i kriteriet:`,
    phrase: (label: string, phrase: string, count: number) => `»${phrase}« (${label}): ${cases(count)}`,
    conversations: "Samtalerne i »Niveauerne mødes«",
    figures: "Enigheden i tal",
  },
  pairs: {
    lead: (first: number, one: string, second: number, other: string) =>
      `Sager, hvor ${inSentence(first)} svarede »${one}« og niveau ${second} »${other}«.`,
    anyAnswer: {
      [anySetAside]: "ikke relevant eller ikke målbar endnu",
      [anyMeasured]: "et svar, der tæller med",
    },
    seen: (shown: number, total: number) =>
      shown === total
        ? `${capital(cases(total))} i alt.`
        : `Du kan se ${number(shown)} af ${cases(total)}. Resten har du ikke adgang til.`,
    all: "Vis alle svar",
    columns: {
      case: "Sag",
      unit: "Enhed",
      stratum: "Sagstype",
      remark: (level: number) => (level === 0 ? "Datoerne siger" : `Niveau ${level} skrev`),
      by: (level: number) => `Måler, niveau ${level}`,
    },
    openReview: (level: number, caseNumber: string) => `Niveau ${level}'s måling af sag ${caseNumber}`,
    review: (level: number) => `Niveau ${level}`,
    none: "Ingen af sagerne er sager, som du har adgang til.",
  },
} as const;

/** `2 spørgsmål`, `ingen spørgsmål` */
function questions(count: number): string {
  return count === 0 ? "ingen spørgsmål" : `${number(count)} spørgsmål`;
}

function inAllCases(cases: string): string {
  return `I alle sager af samme type svarer det til ${cases}.`;
}

/** `causes` are words after `skyldes`, counted where there are more changes than one. */
function causesOf(verdict: string) {
  return (total: number, causes: readonly string[], unexplained: number) => {
    if (total === 1) {
      return causes.length === 0
        ? `${capital(verdict)}en kan ikke forklares.`
        : `${capital(verdict)}en skyldes ${causes.join("")}.`;
    }
    const all = `${number(total)} ${verdict}e`;
    if (causes.length === 0) return `De ${all} kan ikke forklares.`;
    const rest = unexplained === 0 ? "" : `, og ${number(unexplained)} kan ikke forklares`;
    return `Af de ${all} skyldes ${listInDanish(causes)}${rest}.`;
  };
}

function whoAnswers(level: number): string {
  return level === 0 ? "Datoerne" : `Niveau ${level}`;
}

function inSentence(level: number): string {
  return whoAnswers(level).toLocaleLowerCase("da");
}

function cases(count: number): string {
  if (count === 0) return "ingen sager";
  return count === 1 ? "1 sag" : `${number(count)} sager`;
}

function allOf(pairs: number): string {
  return pairs === 1 ? "den ene sag, de har mødtes om" : `alle ${number(pairs)} sager`;
}

function number(count: number): string {
  return formatDecimal(count, 0);
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase("da") + words.slice(1);
}

/** `25 til 66 %` */
function percentsTo([low, high]: Interval): string {
  return `${formatDecimal(100 * low, 0)} til ${formatPercent(high)}`;
}

/** `−45 til −11` */
function points([low, high]: Interval): string {
  return `${sign(low)} til ${sign(high)}`;
}

/** A difference of shares in whole points: `+6`, `−28`, `0`. */
function sign(difference: number): string {
  const whole = Math.round(100 * difference);
  if (whole === 0) return "0";
  return `${whole < 0 ? "−" : "+"}${formatDecimal(Math.abs(whole), 0)}`;
}

/** `på niveau 2 siden »Tilsyn 2024«: andelen er faldet 31 procentpoint (48/55 → 31/55)` */
function since({ audit, level, difference, counts }: SaidChange): string {
  const whole = formatDecimal(Math.round(Math.abs(100 * difference)), 0);
  const moved = `andelen er ${difference < 0 ? "faldet" : "steget"} ${whole} procentpoint`;
  return `på niveau ${level} siden »${audit}«: ${moved} (${counts})`;
}

/** The same of what may be chance, which is no fall and no rise: `…: forskellen er −19 procentpoint (42/59 → 32/61)` */
function differing({ audit, level, difference, counts }: SaidChange): string {
  const moved = isSame(difference)
    ? "andelen er den samme"
    : `forskellen er ${sign(difference)} procentpoint`;
  return `på niveau ${level} siden »${audit}«: ${moved} (${counts})`;
}

function uncertainty({ interval }: SaidChange): string {
  return `usikkerheden går fra ${points(interval)}`;
}

/** Whether a difference of shares is no whole point. */
function isSame(difference: number): boolean {
  return Math.round(Math.abs(100 * difference)) === 0;
}

function equals(p: number): string {
  return p < 0.001 ? "under 0,001" : `= ${formatDecimal(p, 3)}`;
}

/** `8/18 · 44 %`, of few cases `3/7`, of none `ingen sager`; `hidden` where a count is hidden. */
export function countsOrHidden(hits: number | null, n: number | null, hidden: string): string {
  if (hits === null || n === null) return hidden;
  if (n === 0) return cases(n);
  return n < fewestForPercent ? formatRatio(hits, n) : `${formatRatio(hits, n)} · ${formatPercent(hits / n)}`;
}
