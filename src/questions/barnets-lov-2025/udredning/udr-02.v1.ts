import { yesNoQuestion } from "#questions/define-question";

export const udr02V1 = yesNoQuestion({
  id: "UDR-02",
  version: 1,
  landmark: "udredning",
  text: "Er der foretaget en screening?",
  source: "BL § 18, stk. 1",
  criterion: {
    ja: "Der er en dateret screening, som ender med ét af tre resultater: ingen yderligere udredning, afdækning eller børnefaglig undersøgelse.",
    nej: "Der er ingen screening, eller der er kun et notat om underretningen eller henvendelsen uden stillingtagen til, hvad der så skal ske. Vurderingen inden for 24 timer er ikke en screening.",
    notRelevant:
      "Udredningen var allerede begyndt før den periode, der måles på, og der er ikke siden kommet en ny underretning eller henvendelse.",
    notYetMeasurable: null,
  },
  events: ["underretning-modtaget", "opmaerksom-paa-behov", "screening-afsluttet"],
});
