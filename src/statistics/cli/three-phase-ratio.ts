import { z } from "zod";
import type { PairedCounts } from "../methods/paired-counts.ts";
import type { ThreePhaseCounts } from "../methods/three-phase.ts";
import { threePhaseRatio } from "../methods/three-phase-ratio.ts";
import { statisticMethod } from "../statistic-method.ts";
import { count, mustBe } from "./input-schemas.ts";

const three = <Schema extends z.ZodType>(each: Schema, rule: string) =>
  z.tuple([each, each, each], mustBe(rule));
const answers = three(count, "tre tal: ja, nej og sat til side");
const table = three(answers, "en tabel med tre rækker: den førstes ja, nej og sat til side");

type Answers = z.infer<typeof answers>;
type Table = z.infer<typeof table>;

const add = ([yes, no, aside]: Answers) => yes + no + aside;
const addAll = ([yes, no, aside]: Table) => add(yes) + add(no) + add(aside);

const type = z
  .object({ machine: answers, machineAndLevel1: table, machineAndLevel2: table, level1AndLevel2: table })
  .refine(({ machine, machineAndLevel1 }) => addAll(machineAndLevel1) <= add(machine), {
    path: ["machineAndLevel1"],
    error: "må ikke have flere sager end »machine«",
  })
  .refine(({ machineAndLevel1, machineAndLevel2 }) => addAll(machineAndLevel2) <= addAll(machineAndLevel1), {
    path: ["machineAndLevel2"],
    error: "må ikke have flere sager end »machineAndLevel1«",
  })
  .refine(({ machineAndLevel2, level1AndLevel2 }) => addAll(level1AndLevel2) === addAll(machineAndLevel2), {
    path: ["level1AndLevel2"],
    error: "skal have de samme sager som »machineAndLevel2«",
  });

const types = mustBe("en liste med et objekt for hver sagstype, mindst ét");

const given = z.object({ strata: z.array(type, types).min(1, types) });

/** Who gave the answer, yes (0) or no (1). */
function said(
  { machine, machineAndLevel1, machineAndLevel2, level1AndLevel2 }: z.infer<typeof type>,
  answer: 0 | 1,
): ThreePhaseCounts {
  const pairs = (rows: Table): PairedCounts => {
    const bothYes = rows[answer][answer];
    const onlyFirstYes = add(rows[answer]) - bothYes;
    const onlySecondYes = rows.reduce((sum, row) => sum + row[answer], 0) - bothYes;
    return {
      bothYes,
      onlyFirstYes,
      onlySecondYes,
      bothNo: addAll(rows) - bothYes - onlyFirstYes - onlySecondYes,
    };
  };
  return {
    population: add(machine),
    machineYesInPopulation: machine[answer],
    machineAndLevel1: pairs(machineAndLevel1),
    machineAndLevel2: pairs(machineAndLevel2),
    level1AndLevel2: pairs(level1AndLevel2),
  };
}

export const threePhaseRatioMethod = statisticMethod({
  id: "three-phase-ratio",
  title: "Maskinens andel rettet af to niveauer, hvor sager er sat til side",
  summary:
    "Ja ud af ja og nej i alle sager, hver for sig rettet som i three-phase, over en eller flere sagstyper; nogle sager er sat til side.",
  reference:
    "Cochran 1977, afsnit 6.11; Fieller 1954; Donner & Zou 2012; Särndal, Swensson & Wretman 1992, kap. 9; Newcombe 1998 (parret, metode 10)",
  input: given,
  undefinedWhen:
    "Niveau 2 skal have læst mindst to sager af hver type, og rettelserne må ikke føre ja eller nej under nul.",
  compute: ({ strata }) => {
    const share = threePhaseRatio(strata.map((one) => ({ yes: said(one, 0), no: said(one, 1) })));
    return {
      estimate: share?.value ?? null,
      newcombe95: share?.interval95 ?? null,
      yesOfAll: share?.yes.value ?? null,
      yesOfAll95: share?.yes.interval95 ?? null,
      noOfAll: share?.no.value ?? null,
      noOfAll95: share?.no.interval95 ?? null,
    };
  },
});
