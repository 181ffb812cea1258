import { yesNoQuestion } from "#questions/define-question";

export const b20Ind08V1 = yesNoQuestion({
  id: "B20-IND-08",
  version: 1,
  landmark: "inddragelse",
  text: "Er det private netværk afdækket, og er det søgt inddraget?",
  source: "Task Forcens statusrapport 2020 (Københavns Kommune)",
  criterion: {
    ja: "Sagen siger, hvem der er i det private netværk, med navn eller relation, og mindst én herfra er inddraget, eller det er forsøgt. Er netværket fundet uden betydning for problemet, og står begrundelsen i sagen, er svaret også ja.",
    nej: "Netværket er ikke beskrevet, eller det er beskrevet uden forsøg på at inddrage det og uden begrundelse. Fagfolk er ikke privat netværk.",
    notRelevant: "Netværket er bevidst holdt ude af hensyn til barnets sikkerhed, og det står i sagen.",
    notYetMeasurable: null,
  },
  events: ["netvaerk-afdaekket", "undersoegelse-afsluttet"],
});
