import { yesNoQuestion } from "#questions/define-question";

export const hpfHandleplanIndenFor4MaanedersfristenV1 = yesNoQuestion({
  id: "hpf-handleplan-inden-for-4-maanedersfristen",
  version: 1,
  landmark: "handleplan-forebyggelse",
  text: "Er handleplanen udarbejdet senest 4 måneder efter afgørelsen?",
  source: "SEL § 140; ledelsestilsyn, 2. kvartal 2018: »Handleplan inden for 4-månedersfristen«",
  criterion: {
    ja: "Handleplanen er dateret før afgørelsen eller senest 4 måneder efter den.",
    nej: "Handleplanen er dateret senere, mangler dato eller er slet ikke udarbejdet, selv om de 4 måneder er gået.",
    notRelevant: "Foranstaltningen ophørte inden de 4 måneder.",
    notYetMeasurable: "Handleplanen er ikke udarbejdet, og de 4 måneder er ikke gået.",
  },
  relevance: { strata: ["Handleplan forebyggelse"] },
  duties: ["sel-140-handleplan-foer-afgoerelse", "sel-140-handleplan-4-maaneder"],
  events: ["afgoerelse", "handleplan-udarbejdet", "indsats-ophoert"],
});
