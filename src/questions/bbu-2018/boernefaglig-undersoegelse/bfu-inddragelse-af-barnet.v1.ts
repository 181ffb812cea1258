import { yesNoQuestion } from "#questions/define-question";

export const bfuInddragelseAfBarnetV1 = yesNoQuestion({
  id: "bfu-inddragelse-af-barnet",
  version: 1,
  landmark: "boernefaglig-undersoegelse",
  text: "Er barnet inddraget i den børnefaglige undersøgelse?",
  source: "SEL § 50; ledelsestilsyn, 2. kvartal 2018: »Inddragelse af barnet (spm. 2.5)«",
  criterion: {
    ja: "Mindst én samtale eller anden direkte kontakt med barnet er dateret i undersøgelsesperioden, og undersøgelsen gengiver, hvad barnet sagde eller viste.",
    nej: "Der er ingen dateret kontakt mellem rådgiveren og barnet i undersøgelsesperioden, eller undersøgelsen gengiver kun andres oplysninger om barnet.",
    notRelevant:
      "Barnet var ikke født, eller samtalen er undladt på grund af barnets modenhed eller sagens karakter, og begrundelsen og barnets holdning fremgår af sagen.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Børnefaglig undersøgelse"] },
  events: [
    "samtale-med-barn",
    "barnets-holdning-paa-anden-vis",
    "undersoegelse-besluttet",
    "undersoegelse-afsluttet",
  ],
});
