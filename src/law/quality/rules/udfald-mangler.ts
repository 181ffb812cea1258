import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const udfaldMangler: QualityRule = {
  id: "udfald-mangler",
  title: "Screening eller samtale uden udfald",
  kind: "mangler",
  meaning:
    "Det er ikke registreret, hvad screeningen førte til, eller om samtalen var med barnet alene. Andre hændelser uden et udfald, de skal have, er afvist, da de blev indlæst.",
  remedy: "Registrér screeningens udfald, og om barnet var alene med rådgiveren.",
  consequence: "Screeningen tæller under »Ikke oplyst«. Samtalen tæller, men ikke som en samtale alene.",
  duties: [],
  figures: ["screeninger-efter-udfald"],
  find: ({ history }) =>
    [...history.of("screening-afsluttet"), ...history.of("samtale-med-barn")]
      .filter(({ udfald }) => udfald === null)
      .map((event) => ({ events: [event], sentence: `${sayEvent(event)} har intet udfald.` })),
};
