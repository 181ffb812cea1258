import { yesNoQuestion } from "#questions/define-question";

// The end of § 32, stk. 4 has not been read: to be verified on Retsinformation.
export const udr10V1 = yesNoQuestion({
  id: "UDR-10",
  version: 1,
  landmark: "udredning",
  text: "Er der taget stilling til, om en indsats skulle sættes i gang straks, mens udredningen pågik?",
  source: "BL § 32, stk. 4",
  criterion: {
    ja: "Et notat, som er dateret, mens udredningen pågik, siger, om barnet skulle have en indsats med det samme eller kunne vente på udredningen. En indsats, der faktisk blev iværksat under udredningen, tæller som stillingtagen.",
    nej: "Sagen viser ingen sådan stillingtagen, før udredningen var afsluttet.",
    notRelevant: "Der er hverken foretaget afdækning eller børnefaglig undersøgelse i perioden.",
    notYetMeasurable: "Udredningen er ikke afsluttet, og der er endnu ikke taget stilling.",
  },
  relevance: {
    strata: ["§ 32", "§§ 46-47"],
    anyEvent: [
      "afdaekning-paabegyndt",
      "afdaekning-afsluttet",
      "undersoegelse-besluttet",
      "undersoegelse-afsluttet",
    ],
  },
  events: [
    "afdaekning-paabegyndt",
    "afdaekning-afsluttet",
    "undersoegelse-besluttet",
    "undersoegelse-afsluttet",
    "indsats-ivaerksat",
  ],
});
