import { gradedQuestion } from "#questions/define-question";

// § 2 has not been read: to be verified on Retsinformation.
export const ind11V1 = gradedQuestion({
  id: "IND-11",
  version: 1,
  landmark: "inddragelse",
  text: "I hvor høj grad kan det ses, hvilken betydning barnets synspunkter har haft for beslutningerne?",
  source: "BL §§ 2 og 5",
  criterion: {
    hoej: "For hver beslutning om indsatsen står både, hvad barnet ønskede, og hvad det førte til: fulgt, delvis fulgt eller fraveget med en begrundelse.",
    nogen: "Det gælder mindst én, men ikke alle beslutninger.",
    ringe:
      "Det gælder ingen af beslutningerne: Synspunkterne er gengivet, uden at det ses, hvad de førte til, eller de er slet ikke gengivet.",
    notRelevant: "Barnet var ikke født, da beslutningerne blev truffet.",
    notYetMeasurable: null,
  },
  events: [
    "samtale-med-barn",
    "afgoerelse",
    "barnets-plan-udarbejdet",
    "ungeplan-udarbejdet",
    "opfoelgning-holdt",
  ],
});
