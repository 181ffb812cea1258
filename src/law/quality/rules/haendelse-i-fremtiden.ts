import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const haendelseIFremtiden: QualityRule = {
  id: "haendelse-i-fremtiden",
  title: "Hændelse dateret i fremtiden",
  kind: "umuligt",
  meaning:
    "Noget er registreret som sket en dag, der ikke er kommet. Den næste dato på en opfølgning er ikke med: den er en plan.",
  remedy: "Ret dagen. Er det en aftale, så registrér den først, når den er holdt.",
  consequence: "Hændelsen tæller ikke, før dagen kommer, og derefter, uanset om den fandt sted.",
  duties: [],
  figures: [],
  find: ({ events, today }) =>
    events
      .filter(({ date }) => date > today)
      .map((event) => ({ events: [event], sentence: `${sayEvent(event)} ligger i fremtiden.` })),
};
