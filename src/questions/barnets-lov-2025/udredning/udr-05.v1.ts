import { yesNoQuestion } from "#questions/define-question";

export const udr05V1 = yesNoQuestion({
  id: "UDR-05",
  version: 1,
  landmark: "udredning",
  text: "Er der lavet risikovurdering, før forældre og netværk blev inddraget, hvor der var tegn på æresrelaterede konflikter eller negativ social kontrol?",
  source: "BL § 18, stk. 3",
  criterion: {
    ja: "Risikovurderingen er skrevet og dateret før kommunens første kontakt med forældre eller netværk om bekymringen.",
    nej: "Tegnene stod i underretningen, henvendelsen eller screeningen, men risikovurderingen mangler, er dateret efter den første kontakt eller er uden dato.",
    notRelevant:
      "Hverken underretning, henvendelse eller screening nævner tegn på æresrelaterede konflikter eller negativ social kontrol.",
    notYetMeasurable: null,
  },
  events: ["underretning-modtaget", "screening-afsluttet", "netvaerk-afdaekket"],
});
