import { yesNoQuestion } from "#questions/define-question";

export const temAnb02V1 = yesNoQuestion({
  id: "TEM-ANB-02",
  version: 1,
  landmark: "anbringelsens-kvalitet",
  text: "Er barnets ønsker til anbringelsesstedet gengivet, og ses det, hvad de førte til?",
  source: "BL § 5, stk. 3",
  criterion: {
    ja: "Sagen gengiver, hvad barnet ønskede, og om ønsket er fulgt eller hvorfor det ikke er.",
    nej: "Barnets ønsker er ikke gengivet, eller det ses ikke, hvad de førte til.",
    notRelevant:
      "Barnet er så lille, at det ikke kan give udtryk for et ønske; skriv barnets alder i bemærkningen.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§§ 46-47"] },
  events: ["samtale-med-barn", "afgoerelse"],
});
