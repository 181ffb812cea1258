import { gradedQuestion } from "#questions/define-question";

export const opf08V1 = gradedQuestion({
  id: "OPF-08",
  version: 1,
  landmark: "opfoelgning",
  text: "I hvor høj grad er der fulgt op på planens mål og bekymringerne for barnet?",
  source: "BL § 95, stk. 4; ledelsestilsyn, 2. kvartal 2018",
  criterion: {
    hoej: "Den seneste opfølgning tager hvert mål i planen og hver bekymring fra udredningen op og siger, hvordan det går, og hvad det ses på. Er der ingen plan, træder formålet i afgørelsen i stedet for målene.",
    nogen: "Det gælder mindst halvdelen af målene og bekymringerne, men ikke alle.",
    ringe:
      "Det gælder færre end halvdelen, eller der er kun fulgt op på den forrige opfølgning og ikke på planen eller afgørelsens formål.",
    notRelevant:
      "Indsatsen ophørte før den første opfølgning, eller opfølgningen mangler, selv om fristen er gået (tælles i OPF-01).",
    notYetMeasurable: "Den første opfølgning er ikke holdt, og fristen er ikke gået.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: [
    "barnets-plan-udarbejdet",
    "ungeplan-udarbejdet",
    "plan-revideret",
    "opfoelgning-holdt",
    "trivselslineal",
  ],
});
