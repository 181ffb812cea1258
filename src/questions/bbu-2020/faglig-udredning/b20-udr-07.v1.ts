import { yesNoQuestion } from "#questions/define-question";

export const b20Udr07V1 = yesNoQuestion({
  id: "B20-UDR-07",
  version: 1,
  landmark: "faglig-udredning",
  text: "Er de fagfolk, der kender barnet, inddraget i undersøgelsen?",
  source: "SEL § 50",
  criterion: {
    ja: "Undersøgelsen gengiver oplysninger fra mindst én fagperson, der kendte barnet i forvejen, og det ses, hvem der har oplyst hvad. Går barnet i dagtilbud eller skole, er dagtilbuddet eller skolen blandt dem.",
    nej: "Ingen fagperson, der kendte barnet, er spurgt, dagtilbuddet eller skolen mangler, eller det ses ikke, hvem oplysningerne kommer fra.",
    notRelevant:
      "Ingen fagperson kendte barnet, og det står i sagen, eller der er ingen undersøgelse (tælles i B20-UDR-02).",
    notYetMeasurable: "Undersøgelsen er ikke afsluttet.",
  },
  events: ["undersoegelse-besluttet", "undersoegelse-afsluttet"],
});
