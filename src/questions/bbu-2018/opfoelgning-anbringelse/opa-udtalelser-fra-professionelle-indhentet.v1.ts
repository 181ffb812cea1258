import { yesNoQuestion } from "#questions/define-question";

export const opaUdtalelserFraProfessionelleIndhentetV1 = yesNoQuestion({
  id: "opa-udtalelser-fra-professionelle-indhentet",
  version: 1,
  landmark: "opfoelgning-anbringelse",
  text: "Er der indhentet udtalelser fra de professionelle omkring barnet til opfølgningen?",
  source: "Ledelsestilsyn, 2. kvartal 2018: »Udtalelser fra professionelle indhentet«",
  criterion: {
    ja: "Der ligger en udtalelse fra anbringelsesstedet og, hvis barnet går i dagtilbud eller skole, også derfra, og begge er dateret efter den forrige opfølgning. Et referat af et møde med dem tæller som udtalelse.",
    nej: "Mindst én af de udtalelser, der skulle være der, mangler eller er ældre end den forrige opfølgning.",
    notRelevant: "Bruges ikke: Ethvert anbragt barn har et anbringelsessted, der kan udtale sig.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Opfølgning anbringelse"] },
  events: ["opfoelgning-holdt"],
});
