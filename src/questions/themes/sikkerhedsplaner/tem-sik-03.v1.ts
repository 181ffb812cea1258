import { yesNoQuestion } from "#questions/define-question";

export const temSik03V1 = yesNoQuestion({
  id: "TEM-SIK-03",
  version: 1,
  landmark: "sikkerhedsplaner",
  text: "Er det undersøgt, om sikkerhedsplanen blev overholdt, og er den ændret, når den ikke blev det?",
  source: "Task Forcens statusrapport 2020 (Københavns Kommune)",
  criterion: {
    ja: "Hver opfølgning på planen er dateret og siger, om hver regel er holdt; er en regel brudt, siger den, hvad der så blev ændret.",
    nej: "Der er ingen dateret opfølgning på planen, eller et brud er nævnt, uden at noget blev ændret.",
    notRelevant: "Der er ingen sikkerhedsplan i sagen.",
    notYetMeasurable: "Planen er lavet, og den første aftalte opfølgning på den er ikke nået.",
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["sikkerhedsskala", "opfoelgning-holdt", "underretning-modtaget"],
});
