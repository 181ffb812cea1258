import { yesNoQuestion } from "#questions/define-question";

// Forvaltningslovens §§ 22-25: to be verified on Retsinformation.
export const b20Val05V1 = yesNoQuestion({
  id: "B20-VAL-05",
  version: 1,
  landmark: "valg-af-indsats",
  text: "Er afgørelsen skriftlig, begrundet og truffet efter den rette bestemmelse?",
  source: "SEL §§ 52 og 58; forvaltningslovens §§ 22-25",
  criterion: {
    ja: "Afgørelsen er skriftlig og nævner den bestemmelse, der passer til foranstaltningen, de faktiske forhold, der er lagt vægt på, og hvorfor de fører til foranstaltningen. Fik nogen ikke fuldt medhold, er der klagevejledning.",
    nej: "Mindst én af delene mangler, eller der er ingen skriftlig afgørelse.",
    notRelevant: "Afgørelsen blev truffet i en anden kommune, før sagen blev overtaget.",
    notYetMeasurable: null,
  },
  events: ["afgoerelse"],
});
