import { yesNoQuestion } from "#questions/define-question";

export const temAnb01V1 = yesNoQuestion({
  id: "TEM-ANB-01",
  version: 1,
  landmark: "anbringelsens-kvalitet",
  text: "Er anbringelsesstedet valgt ud fra barnets behov, og er begrundelsen skrevet?",
  source: "Københavns Kommunes forslag til ny model for ledelsestilsynet, 2025 (temanedslag)",
  criterion: {
    ja: "Afgørelsen eller et dateret notat sætter mindst to konkrete behov hos barnet over for det, anbringelsesstedet kan tilbyde.",
    nej: "Begrundelsen mangler eller nævner kun, at der var en ledig plads, eller hvad stedet koster.",
    notRelevant: "Anbringelsen var akut og ophørte, før et varigt anbringelsessted skulle vælges.",
    notYetMeasurable: "Barnet er akut anbragt, og det varige anbringelsessted er ikke valgt endnu.",
  },
  relevance: { strata: ["§§ 46-47"] },
  events: ["afgoerelse", "indsats-ivaerksat"],
});
