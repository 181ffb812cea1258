import { yesNoQuestion } from "#questions/define-question";

export const ind01V1 = yesNoQuestion({
  id: "IND-01",
  version: 1,
  landmark: "inddragelse",
  text: "Er barnets holdning søgt belyst, da underretningen eller henvendelsen blev behandlet?",
  source: "BL § 5, stk. 3",
  criterion: {
    ja: "Mellem modtagelsen og afslutningen af screeningen er der en dateret samtale eller anden direkte kontakt med barnet om det, underretningen eller henvendelsen handler om. Et dateret, konkret forsøg på kontakt tæller også, fx en indkaldelse eller en aftale med skolen om en samtale. For små børn tæller det, at rådgiveren selv har været sammen med barnet og beskriver det.",
    nej: "Sagen viser hverken kontakt med barnet eller et konkret forsøg på det, før screeningen var afsluttet. At forældre, skole eller andre har gengivet barnets synspunkter, er ikke nok.",
    notRelevant:
      "Barnet var ikke født, eller den underretning eller henvendelse, der førte til indsatsen, ligger før den periode, der måles på.",
    notYetMeasurable: null,
  },
  events: [
    "underretning-modtaget",
    "underretning-vurderet",
    "screening-afsluttet",
    "samtale-med-barn",
    "barnets-holdning-paa-anden-vis",
  ],
});
