import { yesNoQuestion } from "#questions/define-question";

export const b20Val02V1 = yesNoQuestion({
  id: "B20-VAL-02",
  version: 1,
  landmark: "valg-af-indsats",
  text: "Er handleplanen udarbejdet inden afgørelsen, eller senest 4 måneder efter, hvis foranstaltningen ikke kunne vente?",
  source: "SEL § 140",
  criterion: {
    ja: "Handleplanen er dateret senest på afgørelsens dag. Kunne foranstaltningen ikke vente, siger sagen hvorfor, og handleplanen er dateret senest 4 måneder efter afgørelsen.",
    nej: "Handleplanen er dateret efter afgørelsen, uden at sagen siger, hvorfor foranstaltningen ikke kunne vente, eller den er dateret senere end 4 måneder efter.",
    notRelevant: "Der er ingen handleplan (tælles i B20-VAL-01).",
    notYetMeasurable: "Foranstaltningen kunne ikke vente, og de 4 måneder er ikke gået.",
  },
  duties: ["sel-140-handleplan-foer-afgoerelse", "sel-140-handleplan-4-maaneder"],
  events: ["handleplan-udarbejdet", "afgoerelse"],
});
