import { catalogueText } from "../text/catalogue.ts";
import { countingText } from "../text/counting.ts";
import { dutiesText } from "../text/duties.ts";
import { publishedCountsText } from "../text/published-counts.ts";

/** The pages of Lov og metode in their order. */
export const cataloguePages = [
  { title: catalogueText.tabs.questions, to: "/lov-og-metode" },
  { title: dutiesText.tab, to: "/lov-og-metode/pligter" },
  { title: countingText.tab, to: "/lov-og-metode/optaelling" },
  { title: catalogueText.tabs.method, to: "/lov-og-metode/metode" },
  { title: publishedCountsText.tab, to: "/lov-og-metode/regn-efter" },
] as const;
