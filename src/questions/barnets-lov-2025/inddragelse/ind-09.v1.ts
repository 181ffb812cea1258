import { yesNoQuestion } from "#questions/define-question";

export const ind09V1 = yesNoQuestion({
  id: "IND-09",
  version: 1,
  landmark: "inddragelse",
  text: "Er barnets og familiens private netværk afdækket, og er det søgt inddraget?",
  source: "Ledelsestilsyn, 2. kvartal 2018, og Task Forcens statusrapport 2020 (Københavns Kommune)",
  criterion: {
    ja: "Sagen viser begge dele: 1) hvem der er i netværket, med navn eller relation, og 2) at mindst én herfra er inddraget, eller at det er forsøgt, fx ved et netværksmøde, en samtale, eller ved at familien er spurgt og har sagt nej. Er netværket fundet uden betydning for problemet, og står begrundelsen i sagen, er svaret også ja.",
    nej: "Netværket er ikke beskrevet, er kun nævnt i almindelige vendinger som »lille netværk«, eller er beskrevet uden forsøg på at inddrage det og uden begrundelse. Skole, institution og andre fagfolk er ikke privat netværk.",
    notRelevant:
      "Der var tegn på æresrelaterede konflikter eller negativ social kontrol, og netværket er derfor bevidst holdt ude (vurderes i UDR-05).",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["netvaerk-afdaekket", "afdaekning-afsluttet", "undersoegelse-afsluttet"],
});
