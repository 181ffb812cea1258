import type { CountingSetting } from "./counting-setting.ts";

/** Whether a deadline in *hverdage* counts Saturdays. */
export const loerdagErHverdag = {
  id: "loerdag-er-hverdag",
  title: "Lørdag i en frist på hverdage",
  question: "Tæller lørdag med, når loven giver en frist i hverdage?",
  options: {
    nej: {
      title: "Nej: hverdage er mandag-fredag",
      consequence: "Lørdage, søndage og helligdage tæller ikke med. Fristen slutter senere.",
    },
    ja: {
      title: "Ja: hverdage er mandag-lørdag",
      consequence:
        "Kun søndage og helligdage springes over. Fristen slutter tidligere, og den kan slutte på en lørdag.",
    },
  },
  usual: "nej",
  open: "De 6 hverdage er bekræftet på kommuners sider og i den gamle lov (SEL § 155 b). Om lørdag er en hverdag i den forbindelse, er eftersøgt og ikke fundet. Valget er derfor kommunens.",
} as const satisfies CountingSetting;
