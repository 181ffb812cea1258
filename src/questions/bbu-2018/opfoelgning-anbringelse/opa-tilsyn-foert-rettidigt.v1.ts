import { yesNoQuestion } from "#questions/define-question";

// The counting of the two visits (calendar year or rolling 12 months) is to be verified; the task force counted two a year.
export const opaTilsynFoertRettidigtV1 = yesNoQuestion({
  id: "opa-tilsyn-foert-rettidigt",
  version: 1,
  landmark: "opfoelgning-anbringelse",
  text: "Er det personrettede tilsyn ført rettidigt?",
  source: "SEL §§ 70 og 148; ledelsestilsyn, 2. kvartal 2018: »Tilsyn ført rettidigt«",
  criterion: {
    ja: "I den seneste afsluttede periode på 12 måneder, regnet fra anbringelsens begyndelse, er der mindst to tilsynsbesøg på anbringelsesstedet, hvor rådgiveren har talt med barnet.",
    nej: "Der er færre end to sådanne besøg. Et besøg uden samtale med barnet tæller ikke.",
    notRelevant: "Anbringelsen ophørte, før der var gået 12 måneder.",
    notYetMeasurable: "Anbringelsen har endnu ikke varet 12 måneder.",
  },
  relevance: { strata: ["Opfølgning anbringelse"] },
  duties: ["sel-148-tilsynsbesoeg"],
  events: ["tilsynsbesoeg", "indsats-ivaerksat", "indsats-ophoert"],
});
