import { yesNoQuestion } from "#questions/define-question";

// The text of § 19 has not been read: to be verified on Retsinformation.
export const udr07V1 = yesNoQuestion({
  id: "UDR-07",
  version: 1,
  landmark: "udredning",
  text: "Er de fagfolk, der kender barnet, inddraget i udredningen?",
  source: "BL §§ 19 og 22, stk. 1",
  criterion: {
    ja: "Udredningen gengiver oplysninger fra mindst én fagperson, der kendte barnet i forvejen (fx dagtilbud, skole, sundhedspleje, læge eller behandler), og det ses, hvem der har oplyst hvad og hvornår. Går barnet i dagtilbud eller skole, er dagtilbuddet eller skolen blandt dem.",
    nej: "Ingen fagperson, der kendte barnet, er spurgt; dagtilbuddet eller skolen mangler; udredningen gengiver kun underretningen; eller det kan ikke ses, hvem oplysningerne kommer fra.",
    notRelevant:
      "Ingen fagperson kendte barnet, og det står i sagen; eller forældrene sagde nej til, at der blev indhentet oplysninger, nejet er noteret, og sagen forklarer, hvorfor oplysningerne ikke kunne hentes uden samtykke.",
    notYetMeasurable: "Udredningen er ikke afsluttet.",
  },
  relevance: {
    anyEvent: [
      "afdaekning-paabegyndt",
      "afdaekning-afsluttet",
      "undersoegelse-besluttet",
      "undersoegelse-afsluttet",
    ],
  },
  events: [
    "afdaekning-paabegyndt",
    "afdaekning-afsluttet",
    "undersoegelse-besluttet",
    "undersoegelse-afsluttet",
  ],
});
