import { yesNoQuestion } from "#questions/define-question";

export const b20Udr10V1 = yesNoQuestion({
  id: "B20-UDR-10",
  version: 1,
  landmark: "faglig-udredning",
  text: "Er der taget stilling til, om barnet skulle have støtte, mens undersøgelsen pågik?",
  source: "SEL §§ 50 og 52",
  criterion: {
    ja: "Et notat, som er dateret, mens undersøgelsen pågik, siger, om barnet skulle have støtte med det samme eller kunne vente. Støtte, der faktisk blev iværksat under undersøgelsen, tæller som stillingtagen.",
    nej: "Sagen viser ingen sådan stillingtagen, før undersøgelsen var afsluttet.",
    notRelevant: "Der er ingen undersøgelse i perioden.",
    notYetMeasurable: "Undersøgelsen er ikke afsluttet, og der er endnu ikke taget stilling.",
  },
  events: ["undersoegelse-besluttet", "undersoegelse-afsluttet", "indsats-ivaerksat"],
});
