import { z } from "zod";
import { coincidencesOfCases } from "../methods/coincidences.ts";
import { fleissKappa } from "../methods/fleiss-kappa.ts";
import { gwetsAcOfManyReaders } from "../methods/gwets-ac-many-readers.ts";
import {
  intervalDistance,
  krippendorffsAlpha,
  nominalDistance,
  ordinalDistance,
} from "../methods/krippendorffs-alpha.ts";
import { countRatings } from "../methods/rating-counts.ts";
import { statisticMethod } from "../statistic-method.ts";
import { mustBe } from "./input-schemas.ts";

const largestGrade = 100;
const gradeRule = mustBe("en grad fra 1 til 100 eller null");
const casesRule = mustBe("en liste med en liste af grader for hver sag, fx [[1,1,null],[2,3,2]]");
const grade = z.number(gradeRule).int(gradeRule).min(1, gradeRule).max(largestGrade, gradeRule);

export const manyReaders = statisticMethod({
  id: "many-readers",
  title: "Enighed mellem flere end to",
  summary: "Hvor ofte flere læsere giver de samme sager samme grad (1, 2, 3 …); null er et manglende svar.",
  reference: "Fleiss 1971; Gwet 2008; Krippendorff 2011",
  input: z.object({ cases: z.array(z.array(grade.nullable(), casesRule), casesRule) }),
  compute: ({ cases }) => {
    const answers = cases.map((given) => given.map((one) => (one === null ? null : one - 1)));
    const grades = Math.max(2, ...cases.flat().map((one) => one ?? 0));
    const counts = countRatings(answers, grades);
    const coincidences = coincidencesOfCases(answers, grades);
    return {
      fleissKappa: fleissKappa(counts),
      gwetsAC1: gwetsAcOfManyReaders(counts),
      krippendorffsAlpha: {
        nominal: krippendorffsAlpha(coincidences, nominalDistance),
        ordinal: krippendorffsAlpha(coincidences, ordinalDistance),
        interval: krippendorffsAlpha(coincidences, intervalDistance),
      },
    };
  },
});
