import { yesNoQuestion } from "#questions/define-question";

export const hpaSamtykkeTilForanstaltningV1 = yesNoQuestion({
  id: "hpa-samtykke-til-foranstaltning",
  version: 1,
  landmark: "handleplan-anbringelse",
  text: "Er der gyldigt samtykke til anbringelsen eller en afgørelse fra børne- og ungeudvalget?",
  source: "SEL §§ 52 og 58; ledelsestilsyn, 2. kvartal 2018: »Samtykke til foranstaltning«",
  criterion: {
    ja: "Før anbringelsen begyndte, var der et dokumenteret samtykke fra hver forældremyndighedsindehaver og fra den unge, der var fyldt 15 år, som viser, hvad der er samtykket til; eller børne- og ungeudvalget har truffet afgørelse om anbringelsen.",
    nej: "Samtykket mangler, er givet efter anbringelsen, mangler fra en af dem, der skulle give det, eller kan ikke dokumenteres, og udvalget har ikke truffet afgørelse.",
    notRelevant: "Bruges ikke: Enhver anbringelse kræver samtykke eller udvalgets afgørelse.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Handleplan anbringelse"] },
  events: ["samtykke-givet", "samtykke-tilbagekaldt", "afgoerelse", "indsats-ivaerksat"],
});
