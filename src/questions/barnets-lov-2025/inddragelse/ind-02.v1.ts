import { yesNoQuestion } from "#questions/define-question";

// The text of § 19 has not been read: to be verified on Retsinformation.
export const ind02V1 = yesNoQuestion({
  id: "IND-02",
  version: 1,
  landmark: "inddragelse",
  text: "Er der talt med barnet eller haft anden direkte kontakt med barnet under afdækningen eller den børnefaglige undersøgelse?",
  source: "BL § 5, stk. 3; §§ 19 og 22",
  criterion: {
    ja: "Mindst én samtale eller anden direkte kontakt mellem rådgiveren og barnet er dateret mellem udredningens begyndelse og afslutning, og sagen gengiver, hvad barnet sagde eller viste. For små børn tæller det, at rådgiveren selv har været sammen med barnet og beskriver det.",
    nej: "Der er ingen dateret kontakt mellem rådgiveren og barnet under udredningen, eller kontakten er nævnt, uden at det fremgår, hvad barnet gav udtryk for. Samtaler, som kun forældre, skole eller institution har haft med barnet, er ikke nok.",
    notRelevant:
      "Barnet var ikke født, eller direkte kontakt er undladt efter § 5, stk. 4 (vurderes i IND-04).",
    notYetMeasurable: "Udredningen er ikke afsluttet, og der er endnu ikke talt med barnet.",
  },
  relevance: {
    anyEvent: [
      "afdaekning-paabegyndt",
      "afdaekning-afsluttet",
      "undersoegelse-besluttet",
      "undersoegelse-afsluttet",
    ],
  },
  events: [
    "afdaekning-paabegyndt",
    "afdaekning-afsluttet",
    "undersoegelse-besluttet",
    "undersoegelse-afsluttet",
    "samtale-med-barn",
    "barnets-holdning-paa-anden-vis",
  ],
});
