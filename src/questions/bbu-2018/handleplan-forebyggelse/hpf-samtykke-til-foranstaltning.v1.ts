import { yesNoQuestion } from "#questions/define-question";

export const hpfSamtykkeTilForanstaltningV1 = yesNoQuestion({
  id: "hpf-samtykke-til-foranstaltning",
  version: 1,
  landmark: "handleplan-forebyggelse",
  text: "Er der gyldigt samtykke til foranstaltningen?",
  source: "SEL § 52; ledelsestilsyn, 2. kvartal 2018: »Samtykke til foranstaltning«",
  criterion: {
    ja: "Før foranstaltningen begyndte, var der et dokumenteret samtykke fra hver forældremyndighedsindehaver, som viser, hvilken foranstaltning der er samtykket til.",
    nej: "Samtykket mangler, er givet efter begyndelsen, mangler fra den ene af to forældremyndighedsindehavere eller kan ikke dokumenteres. At familien tog imod foranstaltningen, er ikke et samtykke.",
    notRelevant:
      "Foranstaltningen er besluttet uden samtykke efter en bestemmelse, der er nævnt i afgørelsen.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Handleplan forebyggelse"] },
  events: ["samtykke-givet", "samtykke-tilbagekaldt", "afgoerelse", "indsats-ivaerksat"],
});
