import { yesNoQuestion } from "#questions/define-question";

// Retssikkerhedslovens § 11 a: to be verified on Retsinformation.
export const udr08V1 = yesNoQuestion({
  id: "UDR-08",
  version: 1,
  landmark: "udredning",
  text: "Er der samtykke til at indhente oplysninger, hvor det kræves?",
  source: "Retssikkerhedslovens § 11 a; ledelsestilsyn, 2. kvartal 2018",
  criterion: {
    ja: "Samtykket er givet, før oplysningerne blev indhentet, og kan dokumenteres med en underskrift eller et dateret notat om det mundtlige samtykke. Det ses, hvilke oplysninger det gælder, og hos hvem de må hentes.",
    nej: "Samtykket mangler, er givet efter indhentelsen, eller det ses ikke, hvilke oplysninger det gælder, og hos hvem. En bemærkning om, at »forældrene er indforstået«, uden dato og indhold er ikke nok.",
    notRelevant:
      "Der er ikke indhentet oplysninger, som krævede samtykke, eller de er indhentet uden samtykke efter en bestemmelse, der er nævnt i sagen.",
    notYetMeasurable: null,
  },
  relevance: {
    anyEvent: [
      "afdaekning-paabegyndt",
      "afdaekning-afsluttet",
      "undersoegelse-besluttet",
      "undersoegelse-afsluttet",
    ],
  },
  events: ["samtykke-givet", "samtykke-tilbagekaldt", "afdaekning-paabegyndt", "undersoegelse-besluttet"],
});
