import { z } from "zod";
import { seededUniform } from "#kit/seeded-uniform";
import { agreementInterval } from "../methods/agreement-interval.ts";
import { bootstrapAlpha } from "../methods/bootstrap-alpha.ts";
import { fleissKappa } from "../methods/fleiss-kappa.ts";
import { gwetsAcOfManyReaders } from "../methods/gwets-ac-many-readers.ts";
import {
  type GradeDistance,
  intervalDistance,
  nominalDistance,
  ordinalDistance,
} from "../methods/krippendorffs-alpha.ts";
import { countRatings } from "../methods/rating-counts.ts";
import { statisticMethod } from "../statistic-method.ts";
import { mustBe } from "./input-schemas.ts";
import { undefinedAgreement } from "./undefined-agreement.ts";

const largestGrade = 100;
const largestSample = 10_000;
const resamples = 10_000;
const gradeRule = mustBe("en grad fra 1 til 100 eller null");
const casesRule = mustBe(
  "en liste med en liste af grader for hver sag, højst 10.000, fx [[1,1,null],[2,3,2]]",
);
const grade = z.number(gradeRule).int(gradeRule).min(1, gradeRule).max(largestGrade, gradeRule);

export const manyReaders = statisticMethod({
  id: "many-readers",
  title: "Enighed mellem flere end to",
  summary:
    "Hvor ofte flere læsere giver de samme sager samme grad (1, 2, 3 …); null er et manglende svar. Intervallet for alfa kommer af 10.000 nye træk af sagerne (seed).",
  reference: "Fleiss 1971; Gwet 2008 og 2014; Krippendorff 2011; Efron & Tibshirani 1993",
  input: z.object({
    cases: z.array(z.array(grade.nullable(), casesRule), casesRule).max(largestSample, casesRule),
    seed: z.string(mustBe("en tekst")).default("1"),
  }),
  undefinedWhen: undefinedAgreement,
  compute: ({ cases, seed }) => {
    const answers = cases.map((given) => given.map((one) => (one === null ? null : one - 1)));
    const grades = Math.max(2, ...cases.flat().map((one) => one ?? 0));
    const counts = countRatings(answers, grades);
    const read = counts.filter((row) => row.some((count) => count > 0)).length;
    const fleiss = fleissKappa(counts);
    const ac1 = gwetsAcOfManyReaders(counts);
    const alphaBy = (distance: GradeDistance) =>
      bootstrapAlpha(answers, grades, seededUniform(seed), distance, resamples);
    const [nominal, ordinal, interval] = [nominalDistance, ordinalDistance, intervalDistance].map(alphaBy);
    return {
      fleissKappa: fleiss?.value ?? null,
      gwetsAC1: ac1?.value ?? null,
      krippendorffsAlpha: {
        nominal: nominal?.alpha ?? null,
        ordinal: ordinal?.alpha ?? null,
        interval: interval?.alpha ?? null,
      },
      intervals95: {
        fleissKappa: agreementInterval(fleiss, read),
        gwetsAC1: agreementInterval(ac1, read),
        krippendorffsAlpha: {
          nominal: nominal?.alpha95 ?? null,
          ordinal: ordinal?.alpha95 ?? null,
          interval: interval?.alpha95 ?? null,
        },
      },
    };
  },
});
