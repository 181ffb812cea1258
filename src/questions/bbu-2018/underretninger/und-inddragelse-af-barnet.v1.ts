import { yesNoQuestion } from "#questions/define-question";

export const undInddragelseAfBarnetV1 = yesNoQuestion({
  id: "und-inddragelse-af-barnet",
  version: 1,
  landmark: "underretninger",
  text: "Er barnet inddraget i behandlingen af underretningen?",
  source: "Ledelsestilsyn, 2. kvartal 2018: »Inddragelse af barnet (spm. 4.2)«",
  criterion: {
    ja: "Der er en dateret samtale eller anden direkte kontakt med barnet om det, underretningen handler om, før underretningssagen blev afsluttet. For små børn tæller det, at rådgiveren selv har været sammen med barnet.",
    nej: "Der er ingen direkte kontakt med barnet, eller barnets forhold kendes kun gennem forældre, skole eller den, der underrettede.",
    notRelevant:
      "Barnet var ikke født, eller sagen forklarer, hvorfor en samtale i underretningsfasen ville skade barnet.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Underretninger"] },
  events: ["underretning-modtaget", "samtale-med-barn", "barnets-holdning-paa-anden-vis"],
});
