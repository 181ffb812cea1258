import { yesNoQuestion } from "#questions/define-question";

export const b20Ind02V1 = yesNoQuestion({
  id: "B20-IND-02",
  version: 1,
  landmark: "inddragelse",
  text: "Er der holdt en børnesamtale, inden der blev truffet afgørelse?",
  source: "SEL § 48",
  criterion: {
    ja: "Der er en samtale med barnet, dateret senest på afgørelsens dag og efter den forrige afgørelse om en foranstaltning, og sagen gengiver barnets holdning til den påtænkte foranstaltning.",
    nej: "Samtalen mangler, ligger efter afgørelsen eller handlede ikke om den påtænkte foranstaltning.",
    notRelevant:
      "Samtalen er undladt på grund af barnets modenhed eller sagens karakter (vurderes i B20-IND-03).",
    notYetMeasurable: null,
  },
  duties: ["sel-48-boernesamtale"],
  events: ["samtale-med-barn", "barnets-holdning-paa-anden-vis", "afgoerelse"],
});
