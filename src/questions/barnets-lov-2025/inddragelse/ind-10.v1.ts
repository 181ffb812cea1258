import { gradedQuestion } from "#questions/define-question";

export const ind10V1 = gradedQuestion({
  id: "IND-10",
  version: 1,
  landmark: "inddragelse",
  text: "I hvor høj grad er barnet inddraget løbende gennem hele forløbet?",
  source: "BL § 5, stk. 3",
  criterion: {
    hoej: "Der er direkte kontakt med barnet i hvert af de trin, sagen har været igennem (screening, udredning, afgørelse, plan, opfølgning), og mindst én senere kontakt vender tilbage til noget, barnet har sagt tidligere.",
    nogen:
      "Der er direkte kontakt i mindst halvdelen af trinnene, men mindst ét trin er uden; eller der er kontakt i alle trin, men ingen af dem bygger videre på, hvad barnet har sagt tidligere.",
    ringe:
      "Der er direkte kontakt i færre end halvdelen af trinnene. Et trin, hvor barnets synspunkt kun er gengivet af andre, regnes som et trin uden kontakt.",
    notRelevant: "Barnet var ikke født i den periode, der måles på.",
    notYetMeasurable: null,
  },
  events: [
    "samtale-med-barn",
    "barnets-holdning-paa-anden-vis",
    "screening-afsluttet",
    "afdaekning-afsluttet",
    "undersoegelse-afsluttet",
    "afgoerelse",
    "barnets-plan-udarbejdet",
    "ungeplan-udarbejdet",
    "opfoelgning-holdt",
  ],
});
