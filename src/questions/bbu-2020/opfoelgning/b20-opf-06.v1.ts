import { yesNoQuestion } from "#questions/define-question";

export const b20Opf06V1 = yesNoQuestion({
  id: "B20-OPF-06",
  version: 1,
  landmark: "opfoelgning",
  text: "Er der fulgt op på bekymringer, formål og mål i handleplanen?",
  source: "SEL §§ 70 og 140",
  criterion: {
    ja: "Den seneste opfølgning tager hvert mål og formålet i handleplanen op sammen med de bekymringer, der førte til afgørelsen, og siger for hver, hvordan det går.",
    nej: "Mindst ét mål, formålet eller en bekymring er ikke nævnt, eller der er kun fulgt op på den forrige opfølgning.",
    notRelevant: "Der er ikke holdt opfølgning (tælles i B20-OPF-01).",
    notYetMeasurable: "Den første opfølgning er ikke holdt, og fristen er ikke gået.",
  },
  events: ["handleplan-udarbejdet", "plan-revideret", "opfoelgning-holdt"],
});
