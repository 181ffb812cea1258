import { yesNoQuestion } from "#questions/define-question";

export const temNet03V1 = yesNoQuestion({
  id: "TEM-NET-03",
  version: 1,
  landmark: "netvaerksinddragelse",
  text: "Er det aftalt, hvad netværket konkret bidrager med, og er der fulgt op på det?",
  source: "Task Forcens statusrapport 2020 (Københavns Kommune)",
  criterion: {
    ja: "Planen eller et referat nævner mindst én person fra netværket, hvad vedkommende gør og hvornår, og den seneste opfølgning siger, om det er sket.",
    nej: "Der er ingen konkret aftale med nogen fra netværket, eller der er ikke fulgt op på den.",
    notRelevant: "Netværket er ikke inddraget, og grunden er noteret i sagen.",
    notYetMeasurable:
      "Aftalen er lavet, men den første opfølgning efter den er ikke holdt, og fristen er ikke gået.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["netvaerk-afdaekket", "barnets-plan-udarbejdet", "ungeplan-udarbejdet", "opfoelgning-holdt"],
});
