import { yesNoQuestion } from "#questions/define-question";

// § 30 is included because § 5, stk. 3 covers every beslutning about the child; the duty computes only §§ 32, 46 and 47.
export const ind03V1 = yesNoQuestion({
  id: "IND-03",
  version: 1,
  landmark: "inddragelse",
  text: "Er barnets holdning til indsatsen indhentet ved samtale eller anden direkte kontakt, inden der blev truffet afgørelse?",
  source: "BL § 5, stk. 3",
  criterion: {
    ja: "Der er en samtale eller anden direkte kontakt med barnet, som er dateret senest på afgørelsens dag og efter den forrige afgørelse om en indsats (er der ingen: efter at sagen blev åbnet), og sagen gengiver barnets holdning til netop den påtænkte indsats. Ved § 30 regnes til den dag, tilbuddet blev besluttet.",
    nej: "Kontakten mangler, ligger efter afgørelsen, handlede ikke om den påtænkte indsats, eller barnets holdning er ikke gengivet eller kendes kun gennem andre.",
    notRelevant:
      "Barnet var ikke født, da afgørelsen blev truffet, eller direkte kontakt er undladt efter § 5, stk. 4 (vurderes i IND-04).",
    notYetMeasurable: null,
  },
  duties: ["bl-5-barnets-holdning"],
  events: ["samtale-med-barn", "barnets-holdning-paa-anden-vis", "afgoerelse"],
});
