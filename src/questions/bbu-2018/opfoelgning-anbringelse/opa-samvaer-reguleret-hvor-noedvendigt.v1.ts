import { yesNoQuestion } from "#questions/define-question";

export const opaSamvaerReguleretHvorNoedvendigtV1 = yesNoQuestion({
  id: "opa-samvaer-reguleret-hvor-noedvendigt",
  version: 1,
  landmark: "opfoelgning-anbringelse",
  text: "Er samværet reguleret, hvor det var nødvendigt?",
  source: "SEL § 71; ledelsestilsyn, 2. kvartal 2018: »Samvær reguleret, hvor nødvendigt«",
  criterion: {
    ja: "Sagen viste et behov for at fastsætte, ændre eller støtte samværet, og der er en dateret afgørelse eller skriftlig aftale om omfang og vilkår.",
    nej: "Sagen viste et sådant behov, men der er hverken afgørelse eller skriftlig aftale, eller den er ikke fulgt.",
    notRelevant:
      "Sagen viser, at samværet fungerede, eller at der ingen uenighed eller belastning for barnet var.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Opfølgning anbringelse"] },
  events: ["samvaer-fastsat", "samvaer-suspenderet", "samvaer-genoptaget", "opfoelgning-holdt"],
});
