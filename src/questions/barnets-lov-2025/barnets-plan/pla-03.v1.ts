import { yesNoQuestion } from "#questions/define-question";

// Whether § 47's plan-before-decision also holds for § 143 has not been found: to be verified on Retsinformation.
export const pla03V1 = yesNoQuestion({
  id: "PLA-03",
  version: 1,
  landmark: "barnets-plan",
  text: "Er planen udarbejdet inden for fristen?",
  source: "BL § 51, stk. 1, nr. 3; § 91, stk. 1-2; § 108, stk. 3-4",
  criterion: {
    ja: "Planen er dateret senest 3 måneder efter afgørelsen (§§ 32 og 46). Ved anbringelse uden samtykke (§ 47) var den færdig, før afgørelsen blev truffet. Fyldte den unge 16 år under anbringelsen, er ungeplanen dateret senest 3 måneder efter fødselsdagen.",
    nej: "Planen er dateret efter fristen eller mangler dato. Er planen slet ikke lavet, og er fristen gået, er svaret nej både her og i PLA-02.",
    notRelevant:
      "Sagen er efter § 32, og det er besluttet, at der ikke skal laves en plan, eller der er ikke taget stilling (tælles i PLA-01).",
    notYetMeasurable: "Planen er ikke færdig, og fristen på 3 måneder er ikke gået.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  duties: [
    "bl-91-plan-3-maaneder-32",
    "bl-91-plan-3-maaneder-46",
    "bl-108-ungeplan-3-maaneder",
    "bl-108-ungeplan-16-aar",
    "bl-47-plan-foer-afgoerelse",
  ],
  events: ["afgoerelse", "plan-stillingtagen", "barnets-plan-udarbejdet", "ungeplan-udarbejdet"],
});
