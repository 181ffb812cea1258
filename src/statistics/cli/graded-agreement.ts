import { z } from "zod";
import { agreementInterval } from "../methods/agreement-interval.ts";
import { identityWeights, linearWeights, quadraticWeights } from "../methods/agreement-weights.ts";
import { cohensKappa } from "../methods/cohens-kappa.ts";
import { gwetsAc } from "../methods/gwets-ac.ts";
import { percentAgreement } from "../methods/percent-agreement.ts";
import { statisticMethod } from "../statistic-method.ts";
import { count, mustBe } from "./input-schemas.ts";
import { undefinedAgreement } from "./undefined-agreement.ts";

const weightsByName = { identity: identityWeights, linear: linearWeights, quadratic: quadraticWeights };

const tableRule = mustBe("en kvadratisk tabel med mindst to grader, fx [[12,3],[4,15]]");
const squareTable = z
  .array(z.array(count, tableRule), tableRule)
  .refine((table) => table.length > 1 && table.every((row) => row.length === table.length), tableRule);

export const gradedAgreement = statisticMethod({
  id: "graded-agreement",
  title: "Enighed om grader",
  summary: "Hvor tæt to niveauer ligger på en skala; store afstande vejer tungest (kvadratiske vægte).",
  reference: "Gwet 2014; Cohen 1968; Fleiss & Cohen 1973",
  input: z.object({
    table: squareTable,
    weights: z
      .enum(["identity", "linear", "quadratic"], mustBe("identity, linear eller quadratic"))
      .default("quadratic"),
  }),
  undefinedWhen: undefinedAgreement,
  compute: ({ table, weights }) => {
    const weighing = weightsByName[weights];
    const n = table.flat().reduce((sum, cases) => sum + cases, 0);
    const kappa = cohensKappa(table, weighing);
    const ac2 = gwetsAc(table, weighing);
    return {
      percentAgreement: percentAgreement(table, weighing),
      cohensKappa: kappa?.value ?? null,
      gwetsAC2: ac2?.value ?? null,
      intervals95: { cohensKappa: agreementInterval(kappa, n), gwetsAC2: agreementInterval(ac2, n) },
    };
  },
});
