import { yesNoQuestion } from "#questions/define-question";

export const opaSamtykkeTilFortsatForanstaltningV1 = yesNoQuestion({
  id: "opa-samtykke-til-fortsat-foranstaltning",
  version: 1,
  landmark: "opfoelgning-anbringelse",
  text: "Er der samtykke til, at anbringelsen fortsætter?",
  source: "SEL §§ 52, 58 og 70; ledelsestilsyn, 2. kvartal 2018: »Samtykke til fortsat foranstaltning«",
  criterion: {
    ja: "Ved opfølgningen er det dokumenteret, at hver forældremyndighedsindehaver og den unge, der er fyldt 15 år, fortsat samtykker, ved underskrift eller et dateret notat om, hvad der er samtykket til; eller der er en afgørelse fra børne- og ungeudvalget, som stadig gælder.",
    nej: "Det fortsatte samtykke ses ikke, mangler fra en af dem, der skulle give det, eller er trukket tilbage, og ingen afgørelse fra børne- og ungeudvalget gælder. Det samtykke, der blev givet før afgørelsen, er ikke nok.",
    notRelevant: "Opfølgningen førte til en beslutning om, at anbringelsen skulle ophøre.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Opfølgning anbringelse"] },
  events: ["samtykke-givet", "samtykke-tilbagekaldt", "opfoelgning-holdt"],
});
