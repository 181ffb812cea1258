import { yesNoQuestion } from "#questions/define-question";

// Forvaltningslovens §§ 22-24: to be verified on Retsinformation.
export const hpaAfgoerelsensKvalitetGodV1 = yesNoQuestion({
  id: "hpa-afgoerelsens-kvalitet-god",
  version: 1,
  landmark: "handleplan-anbringelse",
  text: "Er afgørelsen om anbringelsen af god kvalitet?",
  source: "Forvaltningslovens §§ 22-24; ledelsestilsyn, 2. kvartal 2018: »Afgørelsens kvalitet god«",
  criterion: {
    ja: "Alle fem dele står i afgørelsen: 1) bestemmelsen, 2) de faktiske forhold, der er lagt vægt på, 3) hvorfor de fører til en anbringelse, 4) barnets og forældrenes holdning, og 5) klagevejledning, hvis nogen ikke har fået fuldt medhold.",
    nej: "Mindst én af de fem dele mangler, eller der er ingen skriftlig afgørelse.",
    notRelevant: "Bruges ikke: Enhver anbringelse kræver en afgørelse.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["Handleplan anbringelse"] },
  events: ["afgoerelse"],
});
