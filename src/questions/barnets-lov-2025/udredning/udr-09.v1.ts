import { yesNoQuestion } from "#questions/define-question";

export const udr09V1 = yesNoQuestion({
  id: "UDR-09",
  version: 1,
  landmark: "udredning",
  text: "Indeholder udredningen en begrundet stillingtagen til, om der er grundlag for en indsats, og i givet fald hvilken?",
  source: "BL § 22, stk. 6",
  criterion: {
    ja: "Udredningen slutter med, om der er grundlag for en indsats efter §§ 32, 46 eller 47, hvilken indsats der peges på, og hvilke konkrete forhold det bygger på. Løb der allerede en indsats, står der, om den skal fortsætte, ændres eller ophøre.",
    nej: "Konklusionen mangler, nævner ingen konkrete forhold eller peger blot på »støtte« uden at sige hvilken.",
    notRelevant: "Udredningen er ikke afsluttet, selv om fristen er gået (tælles i UDR-06).",
    notYetMeasurable: "Udredningen er i gang og skal ikke være afsluttet endnu.",
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
  events: ["afdaekning-afsluttet", "undersoegelse-afsluttet"],
});
