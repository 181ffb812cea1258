import { yesNoQuestion } from "#questions/define-question";

export const hpfInddragelseAfBarnetV1 = yesNoQuestion({
  id: "hpf-inddragelse-af-barnet",
  version: 1,
  landmark: "handleplan-forebyggelse",
  text: "Er barnet inddraget, inden der blev truffet afgørelse om foranstaltningen?",
  source: "SEL § 48; ledelsestilsyn, 2. kvartal 2018: »Inddragelse af barnet (spm. 3.1)«",
  criterion: {
    ja: "Der er en samtale med barnet, dateret før eller på afgørelsens dag og efter den forrige afgørelse om en foranstaltning, og sagen gengiver barnets holdning til foranstaltningen.",
    nej: "Samtalen mangler, ligger efter afgørelsen eller handlede ikke om foranstaltningen. At barnet er hørt tidligere i forløbet om noget andet, er ikke nok.",
    notRelevant:
      "Barnet var ikke født, eller samtalen er undladt på grund af barnets modenhed eller sagens karakter, og begrundelsen og barnets holdning fremgår af sagen.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Handleplan forebyggelse"] },
  duties: ["sel-48-boernesamtale"],
  events: ["samtale-med-barn", "barnets-holdning-paa-anden-vis", "afgoerelse"],
});
