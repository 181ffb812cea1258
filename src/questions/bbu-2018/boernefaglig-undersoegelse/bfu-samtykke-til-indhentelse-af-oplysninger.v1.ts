import { yesNoQuestion } from "#questions/define-question";

// Retssikkerhedslovens § 11 a: to be verified on Retsinformation.
export const bfuSamtykkeTilIndhentelseAfOplysningerV1 = yesNoQuestion({
  id: "bfu-samtykke-til-indhentelse-af-oplysninger",
  version: 1,
  landmark: "boernefaglig-undersoegelse",
  text: "Er der gyldigt samtykke til indhentelse af oplysninger til undersøgelsen?",
  source:
    "Retssikkerhedslovens § 11 a; ledelsestilsyn, 2. kvartal 2018: »Samtykke til indhentelse af oplysninger«",
  criterion: {
    ja: "Et samtykke, dateret før oplysningerne blev indhentet, er dokumenteret ved blanket, underskrift eller et dateret notat om det mundtlige samtykke. Det ses, hvilke oplysninger det gælder, og hos hvem de må hentes.",
    nej: "Samtykket mangler, er givet efter indhentelsen, eller det ses ikke, hvilke oplysninger det gælder, og hos hvem.",
    notRelevant: "Der er ikke indhentet oplysninger, som krævede samtykke.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Børnefaglig undersøgelse"] },
  events: ["samtykke-givet", "samtykke-tilbagekaldt", "undersoegelse-besluttet"],
});
