import { yesNoQuestion } from "#questions/define-question";

export const opaInddragelseAfBarnetV1 = yesNoQuestion({
  id: "opa-inddragelse-af-barnet",
  version: 1,
  landmark: "opfoelgning-anbringelse",
  text: "Er barnet inddraget i opfølgningen?",
  source: "SEL § 70; ledelsestilsyn, 2. kvartal 2018: »Inddragelse af barnet (spm. 2.1)«",
  criterion: {
    ja: "Der er en samtale eller anden direkte kontakt med barnet til brug for opfølgningen, dateret efter den forrige opfølgning, og opfølgningen gengiver, hvad barnet mener om anbringelsen.",
    nej: "Der er ingen direkte kontakt til brug for opfølgningen, eller barnets mening er kun gengivet af andre.",
    notRelevant:
      "Barnet er så lille, at det ikke kan give udtryk for en mening, eller samtalen er undladt med en begrundelse i sagen.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Opfølgning anbringelse"] },
  events: ["samtale-med-barn", "barnets-holdning-paa-anden-vis", "opfoelgning-holdt"],
});
