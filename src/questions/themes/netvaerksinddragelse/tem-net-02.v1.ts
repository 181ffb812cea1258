import { yesNoQuestion } from "#questions/define-question";

export const temNet02V1 = yesNoQuestion({
  id: "TEM-NET-02",
  version: 1,
  landmark: "netvaerksinddragelse",
  text: "Er der holdt et møde, hvor det private netværk deltog?",
  source: "Task Forcens statusrapport 2020 (Københavns Kommune)",
  criterion: {
    ja: "Mindst ét dateret referat viser, at en person fra det private netværk deltog sammen med familien.",
    nej: "Der er intet møde med det private netværk, og sagen siger ikke hvorfor.",
    notRelevant:
      "Familien sagde nej, netværket var uden betydning for problemet, eller det var bevidst holdt ude af hensyn til barnets sikkerhed, og grunden er noteret.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["netvaerk-afdaekket"],
});
