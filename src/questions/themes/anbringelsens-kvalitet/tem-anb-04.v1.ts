import { gradedQuestion } from "#questions/define-question";

export const temAnb04V1 = gradedQuestion({
  id: "TEM-ANB-04",
  version: 1,
  landmark: "anbringelsens-kvalitet",
  text: "I hvor høj grad viser tilsyn og opfølgning, at barnet trives på anbringelsesstedet?",
  source: "BL §§ 95 og 156",
  criterion: {
    hoej: "Det seneste tilsyn eller den seneste opfølgning beskriver alle tre dele med konkrete iagttagelser: barnets trivsel i hverdagen, skole eller dagtilbud, og forholdet til de voksne på stedet.",
    nogen: "To af de tre dele er beskrevet med konkrete iagttagelser.",
    ringe:
      "Højst én af de tre dele er beskrevet med konkrete iagttagelser. »Barnet trives« uden eksempler tæller ikke.",
    notRelevant: "Anbringelsen ophørte, før der skulle holdes tilsyn eller opfølgning.",
    notYetMeasurable: "Der er hverken holdt tilsynsbesøg eller opfølgning endnu, og ingen frist er gået.",
  },
  relevance: { strata: ["§§ 46-47"] },
  events: ["tilsynsbesoeg", "opfoelgning-holdt", "trivselslineal"],
});
