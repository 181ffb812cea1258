import { yesNoQuestion } from "#questions/define-question";

export const temSik01V1 = yesNoQuestion({
  id: "TEM-SIK-01",
  version: 1,
  landmark: "sikkerhedsplaner",
  text: "Siger sikkerhedsplanen, hvad der skal være opfyldt, for at barnet kan være trygt hjemme?",
  source: "Task Forcens statusrapport 2020 (Københavns Kommune)",
  criterion: {
    ja: "Sikkerhedsplanen nævner den konkrete fare, mindst én regel for hver fare, og hvem der sørger for, at reglen bliver overholdt.",
    nej: "En fare er uden regel, en regel er uden en ansvarlig, eller planen nævner kun faren i almindelige vendinger som »vold i hjemmet«.",
    notRelevant: "Der er ingen sikkerhedsplan i sagen.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["sikkerhedsskala", "netvaerk-afdaekket"],
});
