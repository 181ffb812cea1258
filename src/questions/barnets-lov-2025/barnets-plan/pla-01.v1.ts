import { yesNoQuestion } from "#questions/define-question";

export const pla01V1 = yesNoQuestion({
  id: "PLA-01",
  version: 1,
  landmark: "barnets-plan",
  text: "Er der taget stilling til, om der skal udarbejdes en barnets plan?",
  source: "BL § 91, stk. 1",
  criterion: {
    ja: "Afgørelsen eller et dateret notat siger, om der skal laves en barnets plan eller ej. En barnets plan, der faktisk er lavet til indsatsen, tæller som stillingtagen.",
    nej: "Sagen siger intet om, hvorvidt der skal laves en barnets plan, og der er heller ikke lavet nogen til indsatsen.",
    notRelevant: "Barnet var fyldt 16 år, da afgørelsen blev truffet (ungeplan efter § 108).",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§ 32"] },
  duties: ["bl-91-plan-stillingtagen"],
  events: ["afgoerelse", "plan-stillingtagen", "barnets-plan-udarbejdet"],
});
