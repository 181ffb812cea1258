import { yesNoQuestion } from "#questions/define-question";

// The provisions on samvær are BL §§ 103-105; the stykker of § 104 are to be verified on Retsinformation.
export const temAnb03V1 = yesNoQuestion({
  id: "TEM-ANB-03",
  version: 1,
  landmark: "anbringelsens-kvalitet",
  text: "Er der taget stilling til samvær og anden kontakt med forældre, søskende og netværk?",
  source: "BL §§ 103-105",
  criterion: {
    ja: "En afgørelse, en aftale eller planen siger for både forældre og eventuelle søskende, hvor ofte og under hvilke vilkår barnet ser dem, og hvad barnet selv ønsker.",
    nej: "Mindst én af delene mangler for en forælder eller en søskende.",
    notRelevant: "Barnet har hverken forældre eller søskende, det kan have kontakt med.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§§ 46-47"] },
  events: ["samvaer-fastsat", "samvaer-suspenderet", "samvaer-genoptaget"],
});
