import { gradedQuestion } from "#questions/define-question";

export const temSam03V1 = gradedQuestion({
  id: "TEM-SAM-03",
  version: 1,
  landmark: "samarbejdsform",
  text: "I hvor høj grad er familien og de fagfolk, der er med i sagen, enige om, hvem der gør hvad?",
  source: "Københavns Kommunes forslag til ny model for ledelsestilsynet, 2025 (temanedslag)",
  criterion: {
    hoej: "Et referat eller en plan nævner for hver aftale, hvem der gør hvad og hvornår, og det ses, at både familien og fagfolkene har sagt ja.",
    nogen: "Mindst halvdelen af aftalerne opfylder det, men ikke alle.",
    ringe: "Færre end halvdelen af aftalerne opfylder det, eller der er ingen aftaler i sagen.",
    notRelevant: "Der er ingen andre fagfolk med i sagen end rådgiveren.",
    notYetMeasurable: null,
  },
  events: ["barnets-plan-udarbejdet", "ungeplan-udarbejdet", "opfoelgning-holdt"],
});
