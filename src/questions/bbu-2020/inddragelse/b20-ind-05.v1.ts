import { yesNoQuestion } from "#questions/define-question";

export const b20Ind05V1 = yesNoQuestion({
  id: "B20-IND-05",
  version: 1,
  landmark: "inddragelse",
  text: "Er forældremyndighedsindehaveren inddraget i alle sagens trin?",
  source: "SEL §§ 50 og 70",
  criterion: {
    ja: "I hvert af de trin, sagen har været igennem i perioden (undersøgelse, afgørelse, opfølgning), er hver forældremyndighedsindehavers syn på barnets situation gengivet med dato, eller der ses mindst ét dateret forsøg på at få det.",
    nej: "Mindst ét trin er uden både forældremyndighedsindehaverens syn og et dateret forsøg.",
    notRelevant: "Der var ingen forældremyndighedsindehaver at inddrage.",
    notYetMeasurable: null,
  },
  events: ["undersoegelse-afsluttet", "samtykke-givet", "afgoerelse", "opfoelgning-holdt"],
});
