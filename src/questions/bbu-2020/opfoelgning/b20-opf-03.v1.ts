import { yesNoQuestion } from "#questions/define-question";

// The counting of the two visits (calendar year or rolling 12 months) is to be verified.
export const b20Opf03V1 = yesNoQuestion({
  id: "B20-OPF-03",
  version: 1,
  landmark: "opfoelgning",
  text: "Er der holdt mindst to tilsynsbesøg om året med samtale med barnet?",
  source: "SEL § 148",
  criterion: {
    ja: "I hver afsluttet periode på 12 måneder fra anbringelsens begyndelse er der mindst to tilsynsbesøg på anbringelsesstedet, hvor rådgiveren har talt med barnet.",
    nej: "Der er færre end to sådanne besøg i mindst én afsluttet periode. Et besøg uden samtale med barnet tæller ikke.",
    notRelevant: "Anbringelsen ophørte, før de første 12 måneder var gået.",
    notYetMeasurable: "Anbringelsen har endnu ikke varet 12 måneder.",
  },
  relevance: { strata: ["Anbringelser"] },
  duties: ["sel-148-tilsynsbesoeg"],
  events: ["tilsynsbesoeg", "indsats-ivaerksat", "indsats-ophoert"],
});
