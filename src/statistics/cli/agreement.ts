import { z } from "zod";
import { agreementTable } from "../methods/agreement-table.ts";
import { cohensKappa } from "../methods/cohens-kappa.ts";
import { coincidencesOfTable } from "../methods/coincidences.ts";
import { gwetsAc } from "../methods/gwets-ac.ts";
import { krippendorffsAlpha } from "../methods/krippendorffs-alpha.ts";
import { mcnemarExact } from "../methods/mcnemar-exact.ts";
import { mcnemarMidP } from "../methods/mcnemar-mid-p.ts";
import { newcombePaired } from "../methods/newcombe-paired.ts";
import { pabak } from "../methods/pabak.ts";
import { countPairs } from "../methods/paired-counts.ts";
import { percentAgreement } from "../methods/percent-agreement.ts";
import { specificAgreement } from "../methods/specific-agreement.ts";
import { statisticMethod } from "../statistic-method.ts";
import { count } from "./input-schemas.ts";

export const agreement = statisticMethod({
  id: "agreement",
  title: "Enighed om ja og nej",
  summary: "Hvor ofte to niveauer svarer ens på de samme sager, og om det ene siger ja oftere end det andet.",
  reference: "Cohen 1960; Gwet 2008; Krippendorff 2011; Fagerland m.fl. 2013; Newcombe 1998",
  input: z.object({ bothYes: count, onlyFirstYes: count, onlySecondYes: count, bothNo: count }),
  compute: (counts) => {
    const table = agreementTable(counts);
    const n = countPairs(counts);
    const { positive, negative } = specificAgreement(counts);
    return {
      percentAgreement: percentAgreement(table),
      positiveAgreement: positive,
      negativeAgreement: negative,
      cohensKappa: cohensKappa(table)?.value ?? null,
      gwetsAC1: gwetsAc(table)?.value ?? null,
      pabak: pabak(table),
      krippendorffsAlpha: krippendorffsAlpha(coincidencesOfTable(table)),
      mcnemarExactP: mcnemarExact(counts.onlyFirstYes, counts.onlySecondYes),
      mcnemarMidP: mcnemarMidP(counts.onlyFirstYes, counts.onlySecondYes),
      pairedDifference: n === 0 ? null : (counts.onlyFirstYes - counts.onlySecondYes) / n,
      newcombePaired95: newcombePaired(counts),
    };
  },
});
