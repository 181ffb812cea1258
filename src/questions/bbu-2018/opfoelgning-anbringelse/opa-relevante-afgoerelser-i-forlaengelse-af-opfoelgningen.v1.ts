import { yesNoQuestion } from "#questions/define-question";

export const opaRelevanteAfgoerelserIForlaengelseAfOpfoelgningenV1 = yesNoQuestion({
  id: "opa-relevante-afgoerelser-i-forlaengelse-af-opfoelgningen",
  version: 1,
  landmark: "opfoelgning-anbringelse",
  text: "Er der truffet relevante afgørelser i forlængelse af opfølgningen?",
  source: "SEL § 70; ledelsestilsyn, 2. kvartal 2018: »Relevante afgørelser i forlængelse af opfølgningen«",
  criterion: {
    ja: "For hvert behov, opfølgningen pegede på – mere eller mindre støtte, ophør, samvær, ændret handleplan – er der en dateret afgørelse eller beslutning.",
    nej: "Mindst ét behov er ikke fulgt af en afgørelse eller beslutning, eller noget er ændret i praksis uden afgørelse.",
    notRelevant: "Opfølgningen pegede ikke på noget, der krævede en afgørelse eller beslutning.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Opfølgning anbringelse"] },
  events: [
    "opfoelgning-holdt",
    "afgoerelse",
    "plan-revideret",
    "indsats-ophoert",
    "samvaer-fastsat",
    "samvaer-suspenderet",
  ],
});
