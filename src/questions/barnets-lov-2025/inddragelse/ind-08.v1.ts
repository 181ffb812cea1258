import { yesNoQuestion } from "#questions/define-question";

// Forvaltningslovens § 19: to be verified on Retsinformation.
export const ind08V1 = yesNoQuestion({
  id: "IND-08",
  version: 1,
  landmark: "inddragelse",
  text: "Er forældremyndighedsindehaverens holdning belyst, inden der blev truffet afgørelse?",
  source: "BL § 22, stk. 2 og 6; forvaltningslovens § 19",
  criterion: {
    ja: "Sagen gengiver, hvad hver forældremyndighedsindehaver mener om den påtænkte indsats, og det er dateret senest på afgørelsens dag. Svarede vedkommende ikke, tæller et dateret, konkret forsøg på at få holdningen frem.",
    nej: "Holdningen er ikke gengivet, er først indhentet efter afgørelsen, eller mangler fra den ene af to forældremyndighedsindehavere, uden at det ses, at vedkommende er spurgt. En underskrift på et samtykke er ikke i sig selv en holdning.",
    notRelevant:
      "Der var ingen forældremyndighedsindehaver at spørge, fx fordi forældremyndigheden ikke var placeret.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["samtykke-givet", "samtykke-tilbagekaldt", "undersoegelse-afsluttet", "afgoerelse"],
});
