/** Where the figures below are printed. */
export const publishedSource =
  "Borgercenter Børn og Unge, Københavns Kommune: Ledelsestilsyn, 2. kvartal 2018 (fjerde tilsyn)";

/**
 * What the 2018 report prints, percentages as printed and all but two without counts. `first` is the baseline of the
 * third quarter of 2017; level 2 unless it says otherwise. The cases per step are printed too: the model's strata have them.
 */
export interface PublishedPercents {
  /** Null where the report prints no figure for the quarter. */
  readonly first: number | null;
  readonly now: number;
  /** The count that is printed beside `now`. */
  readonly printedCount?: string;
  readonly level3?: { readonly first: number; readonly now: number };
  /** Yes on levels 1 to 4, on the cases that all four levels reviewed in the second quarter of 2018. */
  readonly yesOnCommonCases?: readonly [number, number, number, number];
}

export const publishedPercents: Readonly<Record<string, PublishedPercents>> = {
  "und-24-timers-screening-ikke-overholdt": { first: null, now: 11, printedCount: "2/18" },
  "und-inddragelse-af-barnet": { first: 44, now: 50 },
  "bfu-inddragelse-af-barnet": { first: 100, now: 100 },
  "bfu-inddragelse-af-foraeldre": { first: 100, now: 100 },
  "bfu-vejledning-om-bisidder-barn": { first: 61, now: 89 },
  "bfu-vejledning-om-bisidder-foraeldre": { first: 33, now: 67 },
  "bfu-samtykke-til-indhentelse-af-oplysninger": {
    first: 17,
    now: 78,
    level3: { first: 0, now: 89 },
    yesOnCommonCases: [2, 2, 2, 2],
  },
  "bfu-afdaekning-og-inddragelse-af-netvaerk": { first: 72, now: 44 },
  "hpa-inddragelse-af-barnet": { first: 78, now: 87 },
  "hpa-inddragelse-af-foraeldre": { first: 44, now: 67 },
  "hpa-vejledning-om-bisidder-barn": { first: 61, now: 73 },
  "hpa-vejledning-om-bisidder-foraeldre": { first: 33, now: 60 },
  "hpa-samtykke-til-foranstaltning": {
    first: 83,
    now: 100,
    level3: { first: 80, now: 100 },
    yesOnCommonCases: [2, 2, 2, 2],
  },
  "hpa-anbringelse-sket-akut-uden-handleplan": { first: 66, now: 7, printedCount: "1/18" },
  "hpa-afgoerelsens-kvalitet-god": { first: 67, now: 87 },
  "hpf-inddragelse-af-barnet": { first: 78, now: 72 },
  "hpf-inddragelse-af-foraeldre": { first: 72, now: 67 },
  "hpf-vejledning-om-bisidder-barn": { first: 39, now: 83 },
  "hpf-vejledning-om-bisidder-foraeldre": { first: 22, now: 39 },
  "hpf-samtykke-til-foranstaltning": {
    first: 83,
    now: 78,
    level3: { first: 67, now: 67 },
    yesOnCommonCases: [4, 4, 4, 5],
  },
  "hpf-boernefaglig-undersoegelse-foreligger": { first: null, now: 94 },
  "hpf-handleplan-inden-for-4-maanedersfristen": { first: null, now: 89 },
  "hpf-maalbare-maal-i-handleplanen": { first: 39, now: 89 },
  "opa-inddragelse-af-barnet": { first: 83, now: 93 },
  "opa-inddragelse-af-foraeldre": { first: 46, now: 63 },
  "opa-vejledning-om-bisidder-barn": { first: 67, now: 78 },
  "opa-vejledning-om-bisidder-foraeldre": { first: 17, now: 48 },
  "opa-samtykke-til-fortsat-foranstaltning": {
    first: 58,
    now: 59,
    level3: { first: 50, now: 60 },
    yesOnCommonCases: [4, 4, 4, 4],
  },
  "opa-tilsyn-foert-rettidigt": { first: null, now: 85 },
  "opa-samtale-med-barnet-alene": { first: null, now: 96 },
  "opa-udtalelser-fra-professionelle-indhentet": { first: null, now: 78 },
  "opa-relevant-opfoelgning-paa-bekymringer-formaal-og-maal": { first: 71, now: 82 },
  "opa-relevante-afgoerelser-i-forlaengelse-af-opfoelgningen": { first: 67, now: 78 },
  "opa-samvaer-reguleret-hvor-noedvendigt": { first: null, now: 93 },
  "opf-rettidig-opfoelgning": { first: 54, now: 78 },
  "opf-inddragelse-af-barnet": { first: 58, now: 74 },
  "opf-inddragelse-af-foraeldre": { first: 75, now: 87 },
  "opf-vejledning-om-bisidder-barn": { first: 67, now: 70 },
  "opf-vejledning-om-bisidder-foraeldre": { first: 13, now: 30 },
  "opf-samtykke-til-fortsat-foranstaltning": {
    first: 50,
    now: 65,
    level3: { first: 40, now: 65 },
    yesOnCommonCases: [7, 7, 7, 7],
  },
  "opf-relevant-opfoelgning-paa-bekymringer-formaal-og-maal": { first: 54, now: 52 },
  "opf-relevante-afgoerelser-i-forlaengelse-af-opfoelgningen": { first: 54, now: 78 },
};
