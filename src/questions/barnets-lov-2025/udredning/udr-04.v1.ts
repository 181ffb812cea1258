import { yesNoQuestion } from "#questions/define-question";

// The text of § 19 has not been read: to be verified on Retsinformation.
export const udr04V1 = yesNoQuestion({
  id: "UDR-04",
  version: 1,
  landmark: "udredning",
  text: "Er valget mellem afdækning og børnefaglig undersøgelse i overensstemmelse med loven?",
  source: "BL § 20, stk. 1-2; § 19",
  criterion: {
    ja: "Der er valgt børnefaglig undersøgelse, hvis mindst ét af disse forhold var kendt: 1) sagen var alvorlig eller kompleks, herunder når en anbringelse blev overvejet, 2) overgreb eller mistanke om overgreb, 3) en forælder tog barnet med fra et krisecenter tilbage til et voldeligt miljø. Var ingen af dem kendt, gælder afdækningen ét eller flere afgrænsede forhold, eller der er valgt en undersøgelse.",
    nej: "Der er kun foretaget afdækning, selv om mindst ét af de tre forhold var kendt; afdækningen omfatter hele barnets situation uden afgrænsning; eller indsatsen er iværksat, uden at hverken afdækning eller undersøgelse var begyndt.",
    notRelevant: "Udredningen blev afsluttet før den periode, der måles på, og indsatsen bygger på den.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: [
    "screening-afsluttet",
    "afdaekning-paabegyndt",
    "afdaekning-afsluttet",
    "undersoegelse-besluttet",
    "indsats-ivaerksat",
  ],
});
