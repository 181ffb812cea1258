import { yesNoQuestion } from "#questions/define-question";

export const udr13V1 = yesNoQuestion({
  id: "UDR-13",
  version: 1,
  landmark: "udredning",
  text: "Forelå der gyldigt samtykke til indsatsen eller anbringelsen, inden den begyndte?",
  source: "BL §§ 32 og 46",
  criterion: {
    ja: "Samtykket er givet senest den dag, indsatsen begyndte (ved § 46: senest på afgørelsens dag), var ikke trukket tilbage da, og omfatter indsatsen og dens formål. Det er givet af hver forældremyndighedsindehaver, og ved § 46 også af den unge, der var fyldt 15 år. Et mundtligt samtykke tæller, når et dateret notat siger, hvem der samtykkede til hvad.",
    nej: "Samtykket mangler, er givet for sent, var trukket tilbage, mangler fra en af dem, der skulle give det, eller kan ikke dokumenteres. At familien tog imod indsatsen, er ikke et samtykke.",
    notRelevant:
      "Indsatsen er besluttet uden samtykke efter §§ 37-39, eller anbringelsen er besluttet uden samtykke efter § 47.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  duties: ["bl-32-samtykke", "bl-46-samtykke"],
  events: ["samtykke-givet", "samtykke-tilbagekaldt", "afgoerelse", "indsats-ivaerksat"],
});
