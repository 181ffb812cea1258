import { yesNoQuestion } from "#questions/define-question";

export const b20Opf04V1 = yesNoQuestion({
  id: "B20-OPF-04",
  version: 1,
  landmark: "opfoelgning",
  text: "Er barnet inddraget i opfølgningen?",
  source: "SEL § 70",
  criterion: {
    ja: "Til hver opfølgning i perioden er der en samtale eller anden direkte kontakt med barnet, dateret efter den forrige opfølgning, og opfølgningen gengiver, hvad barnet mener om foranstaltningen.",
    nej: "Barnets mening mangler ved mindst én opfølgning, eller den er kun gengivet af andre.",
    notRelevant:
      "Der er ikke holdt opfølgning (tælles i B20-OPF-01), eller samtalen er undladt med en begrundelse i sagen.",
    notYetMeasurable: "Den første opfølgning er ikke holdt, og fristen er ikke gået.",
  },
  events: ["samtale-med-barn", "barnets-holdning-paa-anden-vis", "opfoelgning-holdt"],
});
