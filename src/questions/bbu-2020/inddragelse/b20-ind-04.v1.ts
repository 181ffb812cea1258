import { yesNoQuestion } from "#questions/define-question";

export const b20Ind04V1 = yesNoQuestion({
  id: "B20-IND-04",
  version: 1,
  landmark: "inddragelse",
  text: "Er barnet inddraget i alle sagens trin?",
  source: "SEL §§ 48, 50 og 70",
  criterion: {
    ja: "Der er direkte kontakt med barnet i hvert af de trin, sagen har været igennem i perioden: undersøgelse, afgørelse og opfølgning.",
    nej: "Mindst ét trin er uden direkte kontakt med barnet.",
    notRelevant:
      "Barnet var ikke født, eller direkte kontakt er undladt med en begrundelse i sagen i det trin, hvor den mangler.",
    notYetMeasurable: null,
  },
  events: [
    "samtale-med-barn",
    "barnets-holdning-paa-anden-vis",
    "undersoegelse-afsluttet",
    "afgoerelse",
    "opfoelgning-holdt",
  ],
});
