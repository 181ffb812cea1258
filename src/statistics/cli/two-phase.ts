import { z } from "zod";
import { twoPhase } from "../methods/two-phase.ts";
import { twoPhaseFinitePopulation } from "../methods/two-phase-finite-population.ts";
import { statisticMethod } from "../statistic-method.ts";
import { count, mustBe, notMoreThan, size } from "./input-schemas.ts";

const readByLevel2 = z
  .object({ n: count, l2yes: count }, mustBe("et objekt med n og l2yes"))
  .check(notMoreThan("l2yes", "n"));

const validated = z.object(
  { l1yes: readByLevel2, l1no: readByLevel2 },
  mustBe("et objekt med l1yes og l1no"),
);

const counts = z
  .object({ N: size.optional(), n1: size, n2: count.optional(), l1_yes: count, validated })
  .check(notMoreThan("l1_yes", "n1"))
  .check(notMoreThan("n1", "N"))
  .refine(({ n2, validated: { l1yes, l1no } }) => n2 === undefined || n2 === l1yes.n + l1no.n, {
    path: ["n2"],
    error: "skal være summen af n i l1yes og l1no",
  })
  .refine(({ l1_yes, validated: { l1yes } }) => l1yes.n <= l1_yes, {
    path: ["validated", "l1yes", "n"],
    error: "må ikke være større end »l1_yes«",
  })
  .refine(({ n1, l1_yes, validated: { l1no } }) => l1no.n <= n1 - l1_yes, {
    path: ["validated", "l1no", "n"],
    error: "må ikke være større end antallet af nej på niveau 1",
  });

/** The published vectors write level 1's count with its denominator in the key, as in `l1_yes_of_150`. */
function nameLevel1Yes(input: unknown): unknown {
  if (typeof input !== "object" || input === null) return input;
  const entries = Object.entries(input).map(([key, value]) => [
    key.replace(/^l1_yes_of_\d+$/, "l1_yes"),
    value,
  ]);
  return Object.fromEntries(entries);
}

export const twoPhaseMethod = statisticMethod({
  id: "two-phase",
  title: "Niveau 1's andel rettet af niveau 2",
  summary:
    "Hvad andelen af ja ville være, hvis niveau 2 havde læst alle niveau 1's sager, og med N alle de sager, de er trukket af.",
  reference: "Tenenbein 1970; Rao 1973; intervallerne: Zou m.fl. 2009; Brown, Cai & DasGupta 2001",
  input: z.preprocess(nameLevel1Yes, counts),
  undefinedWhen:
    "Niveau 2 skal have læst sager af hvert svar, som niveau 1 har givet; for N mindst to af hvert.",
  compute: ({ N, n1, l1_yes, validated: { l1yes, l1no } }) => {
    const levels = {
      n1,
      level1Yes: l1_yes,
      level1YesRead: l1yes.n,
      level1YesConfirmed: l1yes.l2yes,
      level1NoRead: l1no.n,
      level1NoRaised: l1no.l2yes,
    };
    const share = twoPhase(levels);
    const inAll = N === undefined ? null : twoPhaseFinitePopulation(levels, N);
    return {
      naive_l1: l1_yes / n1,
      corrected: share?.corrected ?? null,
      corrected95: share?.corrected95 ?? null,
      se_tenenbein: share?.standardError ?? null,
      K: share?.reliability ?? null,
      ...(N === undefined
        ? {}
        : { se_with_fpc: inAll?.standardError ?? null, corrected_of_N95: inAll?.corrected95 ?? null }),
    };
  },
});
