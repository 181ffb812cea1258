import { yesNoQuestion } from "#questions/define-question";

// Whether the year is a calendar year or a rolling one has not been found: to be verified; we count 12 months from the start.
export const opf06V1 = yesNoQuestion({
  id: "OPF-06",
  version: 1,
  landmark: "opfoelgning",
  text: "Er der holdt mindst to tilsynsbesøg om året med samtale med barnet, så vidt muligt uden personale?",
  source: "BL § 156, stk. 5",
  criterion: {
    ja: "I hver afsluttet periode på 12 måneder fra anbringelsens begyndelse er der mindst to tilsynsbesøg på anbringelsesstedet, hvor rådgiveren har talt med barnet. Deltog personale i samtalen, står det, hvorfor den ikke kunne holdes uden.",
    nej: "Der er færre end to sådanne besøg i mindst én afsluttet periode, eller personale deltog, uden at det er forklaret. Et besøg uden samtale og et møde et andet sted end på anbringelsesstedet tæller ikke.",
    notRelevant: "Anbringelsen ophørte, før de første 12 måneder var gået.",
    notYetMeasurable: "Anbringelsen har endnu ikke varet 12 måneder.",
  },
  relevance: { strata: ["§§ 46-47"] },
  duties: ["bl-156-tilsynsbesoeg"],
  events: ["tilsynsbesoeg", "indsats-ivaerksat", "indsats-ophoert"],
});
