import { yesNoQuestion } from "#questions/define-question";

export const opfSamtykkeTilFortsatForanstaltningV1 = yesNoQuestion({
  id: "opf-samtykke-til-fortsat-foranstaltning",
  version: 1,
  landmark: "opfoelgning-forebyggelse",
  text: "Er der samtykke til, at foranstaltningen fortsætter?",
  source: "SEL §§ 52 og 70; ledelsestilsyn, 2. kvartal 2018: »Samtykke til fortsat foranstaltning«",
  criterion: {
    ja: "Ved opfølgningen er det dokumenteret, at hver forældremyndighedsindehaver fortsat samtykker, ved underskrift eller et dateret notat om, hvad der er samtykket til.",
    nej: "Det fortsatte samtykke ses ikke, mangler fra en af dem, der skulle give det, eller er trukket tilbage. Det samtykke, der blev givet før afgørelsen, er ikke nok.",
    notRelevant: "Opfølgningen førte til en beslutning om, at foranstaltningen skulle ophøre.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Opfølgning forebyggelse"] },
  events: ["samtykke-givet", "samtykke-tilbagekaldt", "opfoelgning-holdt"],
});
