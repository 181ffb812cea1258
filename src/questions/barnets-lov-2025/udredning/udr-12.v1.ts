import { yesNoQuestion } from "#questions/define-question";

// Forvaltningslovens §§ 22-24: to be verified on Retsinformation.
export const udr12V1 = yesNoQuestion({
  id: "UDR-12",
  version: 1,
  landmark: "udredning",
  text: "Er afgørelsen om indsatsen truffet efter den rette bestemmelse, begrundet, og med formål og forventet varighed?",
  source: "BL § 32, stk. 3; § 46, stk. 2; § 47, stk. 1-2; forvaltningslovens §§ 22-24",
  criterion: {
    ja: "Alle fire dele står i afgørelsen: 1) den bestemmelse, der passer til indsatsen, 2) en begrundelse med de faktiske forhold, der er lagt vægt på, 3) formålet med indsatsen for netop dette barn, og 4) hvor længe den forventes at vare, som dato eller antal måneder.",
    nej: "Mindst én af de fire dele mangler, eller der er ingen skriftlig afgørelse. »Indtil videre« er ikke en forventet varighed.",
    notRelevant: "Afgørelsen blev truffet i en anden kommune, før sagen blev overtaget.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["afgoerelse"],
});
