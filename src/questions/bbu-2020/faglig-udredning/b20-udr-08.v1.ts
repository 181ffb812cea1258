import { yesNoQuestion } from "#questions/define-question";

// Retssikkerhedslovens § 11 a: to be verified on Retsinformation.
export const b20Udr08V1 = yesNoQuestion({
  id: "B20-UDR-08",
  version: 1,
  landmark: "faglig-udredning",
  text: "Er der gyldigt samtykke til at indhente oplysninger?",
  source: "Retssikkerhedslovens § 11 a",
  criterion: {
    ja: "Samtykket er dokumenteret og dateret, før oplysningerne blev indhentet, og det ses, hvilke oplysninger det gælder, og hos hvem de må hentes.",
    nej: "Samtykket mangler, er givet efter indhentelsen, eller det ses ikke, hvilke oplysninger det gælder, og hos hvem.",
    notRelevant: "Der er ikke indhentet oplysninger, som krævede samtykke.",
    notYetMeasurable: null,
  },
  events: ["samtykke-givet", "samtykke-tilbagekaldt", "undersoegelse-besluttet"],
});
