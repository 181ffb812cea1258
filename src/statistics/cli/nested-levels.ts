import { z } from "zod";
import { nestedLevels } from "../methods/nested-levels.ts";
import { statisticMethod } from "../statistic-method.ts";
import { count, mustBe } from "./input-schemas.ts";

const answersRule = mustBe("niveauernes svar i rækkefølge som tekst, fx »JN«");

const pattern = z.object(
  { answers: z.string(answersRule).regex(/^[JN]+$/, answersRule), cases: count },
  mustBe("et objekt med answers og cases"),
);

export const nestedLevelsMethod = statisticMethod({
  id: "nested-levels",
  title: "Niveau 1's andel rettet af alle niveauer over det",
  summary: "Hvad andelen af ja ville være, hvis det øverste niveau havde læst alle niveau 1's sager.",
  reference: "Erdem 1984; Anderson 1957; intervallet: Zou m.fl. 2009; Brown, Cai & DasGupta 2001",
  input: z.object({ patterns: z.array(pattern, mustBe("en liste af svarmønstre")) }),
  undefinedWhen: "Hvert niveau skal have læst sager af hvert svar fra niveauet under.",
  compute: ({ patterns }) => {
    const share = nestedLevels(
      patterns.map(({ answers, cases }) => ({
        answers: [...answers].map((answer) => answer === "J"),
        cases,
      })),
    );
    return {
      corrected: share?.corrected ?? null,
      standardError: share?.standardError ?? null,
      corrected95: share?.corrected95 ?? null,
      explained: share?.explained ?? null,
    };
  },
});
