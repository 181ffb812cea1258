import { yesNoQuestion } from "#questions/define-question";

export const udr11V1 = yesNoQuestion({
  id: "UDR-11",
  version: 1,
  landmark: "udredning",
  text: "Munder udredningen ud i en konkret indsats eller en begrundet afslutning?",
  source: "BL §§ 20-22, 32 og 46",
  criterion: {
    ja: "Efter udredningen er der truffet afgørelse om den indsats, udredningen peger på, eller sagen er afsluttet med en begrundelse, som bygger på udredningen. Er der valgt noget andet, står det hvorfor. Løb indsatsen allerede, er det besluttet, om den fortsætter, ændres eller ophører.",
    nej: "Der er ikke truffet afgørelse eller afsluttet efter udredningen, indsatsen er en anden end den, udredningen peger på, uden at det er forklaret, eller sagen er afsluttet uden begrundelse.",
    notRelevant: "Der er hverken foretaget afdækning eller børnefaglig undersøgelse i perioden.",
    notYetMeasurable: "Udredningen er ikke afsluttet.",
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
  events: ["afdaekning-afsluttet", "undersoegelse-afsluttet", "afgoerelse", "indsats-ivaerksat"],
});
