import { yesNoQuestion } from "#questions/define-question";

export const b20Opf08V1 = yesNoQuestion({
  id: "B20-OPF-08",
  version: 1,
  landmark: "opfoelgning",
  text: "Er de relevante dele af handleplanen givet til anbringelsesstedet?",
  source: "SEL § 140; ledelsestilsyn, 2. kvartal 2018",
  criterion: {
    ja: "Sagen viser med dato, at de dele af den gældende handleplan, som anbringelsesstedet skal bruge, mindst målene for barnet, er sendt eller udleveret til stedet.",
    nej: "Det kan ikke ses, at handleplanen er sendt eller udleveret, kun en tidligere plan er givet, eller målene er alene drøftet mundtligt.",
    notRelevant:
      "Der er ingen handleplan (tælles i B20-VAL-01), eller anbringelsen ophørte, før den var færdig.",
    notYetMeasurable: "Handleplanen er færdig, men anbringelsen på stedet er ikke begyndt.",
  },
  relevance: { strata: ["Anbringelser"] },
  events: ["handleplan-udarbejdet", "plan-revideret", "plan-sendt-til-anbringelsessted"],
});
