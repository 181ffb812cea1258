import { yesNoQuestion } from "#questions/define-question";

export const b20Val06V1 = yesNoQuestion({
  id: "B20-VAL-06",
  version: 1,
  landmark: "valg-af-indsats",
  text: "Forelå der gyldigt samtykke til foranstaltningen, inden den begyndte?",
  source: "SEL § 52",
  criterion: {
    ja: "Samtykket er dokumenteret, dateret senest den dag, foranstaltningen begyndte, og givet af hver forældremyndighedsindehaver; ved anbringelse også af den unge, der var fyldt 15 år. Det ses, hvad der er samtykket til.",
    nej: "Samtykket mangler, er givet for sent, mangler fra en af dem, der skulle give det, eller kan ikke dokumenteres.",
    notRelevant:
      "Foranstaltningen er besluttet uden samtykke efter § 58 eller en anden bestemmelse, der er nævnt i afgørelsen.",
    notYetMeasurable: null,
  },
  events: ["samtykke-givet", "samtykke-tilbagekaldt", "afgoerelse", "indsats-ivaerksat"],
});
