import { yesNoQuestion } from "#questions/define-question";

export const ind04V1 = yesNoQuestion({
  id: "IND-04",
  version: 1,
  landmark: "inddragelse",
  text: "Er det et helt særligt tilfælde, begrundet i sagen, og er barnets holdning belyst på anden vis, hvis direkte kontakt er undladt?",
  source: "BL § 5, stk. 4",
  criterion: {
    ja: "Alle tre dele ses i sagen: 1) hvad der gør netop dette tilfælde helt særligt, 2) at begrundelsen er skrevet senest på afgørelsens dag, og 3) hvordan barnets holdning så er belyst, fx gennem en person, barnet er tryg ved, eller ved observation af barnet.",
    nej: "Mindst én af de tre dele mangler. Barnets alder, forældrenes modstand, eller at barnet ikke mødte op, er ikke i sig selv et helt særligt tilfælde.",
    notRelevant:
      "Der har været direkte kontakt med barnet om indsatsen, eller den mangler, uden at sagen nævner et helt særligt tilfælde (tælles i IND-03).",
    notYetMeasurable: null,
  },
  events: ["barnets-holdning-paa-anden-vis", "samtale-med-barn", "afgoerelse"],
});
