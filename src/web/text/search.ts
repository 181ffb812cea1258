import { listInDanish } from "#kit/danish-list";

/** The words of the search in the header. */
export const searchText = {
  open: "Søg",
  title: "Søg",
  label: "Skriv et sagsnummer, en paragraf eller et ord",
  labelPages: "Skriv navnet på en side",
  hits: "Det fundne",
  groups: { pages: "Sider", measures: "Mål" },
  results: (audit: string) => `${audit}: resultater`,
  listOf: (group: string) => `Vis alle i ${group}`,
  found: (hits: string) => `${hits} fundet`,
  none: (words: string) => `Intet fundet for »${words}«.`,
  canFind: (kinds: readonly string[]) => `Her kan du finde ${listInDanish(kinds)}.`,
  kinds: {
    pages: "menuens sider",
    cases: "sager på deres nummer",
    audits: "tilsyn med resultater",
    catalogues: ["spørgsmål", "lovens pligter (fx § 20)", "mål"],
  },
} as const;
