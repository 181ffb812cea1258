import { yesNoQuestion } from "#questions/define-question";

export const pla06V1 = yesNoQuestion({
  id: "PLA-06",
  version: 1,
  landmark: "barnets-plan",
  text: "Har barnet og forældrene været med til at formulere målene?",
  source: "BL § 92, stk. 2",
  criterion: {
    ja: "Planen eller et referat viser, hvad både barnet og forældrene har foreslået, ændret eller tilføjet til målene, eller at den, der mangler, er tilbudt at være med og har sagt nej. Er barnet så lille, at det ikke kan tale om mål, bedømmes kun forældrene.",
    nej: "Målene er skrevet af kommunen og kun forelagt til orientering eller underskrift, eller enten barnet eller forældrene er ikke tilbudt at være med.",
    notRelevant: "Der er ingen plan til den indsats, sagen er udtrukket for (tælles i PLA-02).",
    notYetMeasurable: "Planen er under udarbejdelse, og fristen er ikke gået.",
  },
  relevance: {
    strata: ["§ 32", "§§ 46-47"],
    anyEvent: ["barnets-plan-udarbejdet", "ungeplan-udarbejdet", "plan-revideret"],
  },
  events: ["barnets-plan-udarbejdet", "ungeplan-udarbejdet", "plan-revideret", "samtale-med-barn"],
});
