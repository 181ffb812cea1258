import { yesNoQuestion } from "#questions/define-question";

export const ind05V1 = yesNoQuestion({
  id: "IND-05",
  version: 1,
  landmark: "inddragelse",
  text: "Fremgår barnets holdning til den påtænkte indsats af undersøgelsen eller afgørelsen?",
  source: "BL § 22, stk. 6",
  criterion: {
    ja: "Den børnefaglige undersøgelse, afdækningen eller afgørelsen gengiver, hvad barnet selv mener om den påtænkte indsats – også når barnet er imod, er i tvivl eller ikke vil udtale sig. For små børn tæller en beskrivelse af barnets reaktioner og signaler.",
    nej: "Dokumenterne nævner kun, at barnet er hørt, gengiver alene andres opfattelse eller beskriver barnets trivsel i stedet for dets holdning. En holdning, der kun står i et journalnotat, er ikke nok.",
    notRelevant: "Barnet var ikke født, da afgørelsen blev truffet.",
    notYetMeasurable: null,
  },
  relevance: { strata: ["§ 32", "§§ 46-47"] },
  events: ["undersoegelse-afsluttet", "afdaekning-afsluttet", "afgoerelse"],
});
