import { z } from "zod";
import { agreementInterval } from "../methods/agreement-interval.ts";
import { agreementTable } from "../methods/agreement-table.ts";
import { cohensKappa } from "../methods/cohens-kappa.ts";
import { coincidencesOfTable } from "../methods/coincidences.ts";
import { gwetsAc } from "../methods/gwets-ac.ts";
import { krippendorffsAlpha } from "../methods/krippendorffs-alpha.ts";
import { mcnemarChiSquare } from "../methods/mcnemar-chi-square.ts";
import { mcnemarExact } from "../methods/mcnemar-exact.ts";
import { mcnemarMidP } from "../methods/mcnemar-mid-p.ts";
import { newcombePaired } from "../methods/newcombe-paired.ts";
import { pabak } from "../methods/pabak.ts";
import { pabakInterval } from "../methods/pabak-interval.ts";
import { countPairs } from "../methods/paired-counts.ts";
import { percentAgreement } from "../methods/percent-agreement.ts";
import { specificAgreement } from "../methods/specific-agreement.ts";
import { specificAgreementInterval } from "../methods/specific-agreement-interval.ts";
import { wilson } from "../methods/wilson.ts";
import { statisticMethod } from "../statistic-method.ts";
import { count } from "./input-schemas.ts";
import { undefinedAgreement } from "./undefined-agreement.ts";

export const agreement = statisticMethod({
  id: "agreement",
  title: "Enighed om ja og nej",
  summary: "Hvor ofte to niveauer svarer ens på de samme sager, og om det ene siger ja oftere end det andet.",
  reference: "Cohen 1960; Gwet 2008 og 2014; Krippendorff 2011; Fagerland m.fl. 2013; Newcombe 1998",
  input: z.object({ bothYes: count, onlyFirstYes: count, onlySecondYes: count, bothNo: count }),
  undefinedWhen: undefinedAgreement,
  compute: (counts) => {
    const table = agreementTable(counts);
    const n = countPairs(counts);
    const { positive, negative } = specificAgreement(counts);
    const kappa = cohensKappa(table);
    const ac1 = gwetsAc(table);
    const specific95 = specificAgreementInterval(counts);
    return {
      percentAgreement: percentAgreement(table),
      positiveAgreement: positive,
      negativeAgreement: negative,
      cohensKappa: kappa?.value ?? null,
      gwetsAC1: ac1?.value ?? null,
      pabak: pabak(table),
      krippendorffsAlpha: krippendorffsAlpha(coincidencesOfTable(table)),
      mcnemarExactP: mcnemarExact(counts.onlyFirstYes, counts.onlySecondYes),
      mcnemarMidP: mcnemarMidP(counts.onlyFirstYes, counts.onlySecondYes),
      mcnemarChiSquare: mcnemarChiSquare(counts.onlyFirstYes, counts.onlySecondYes),
      pairedDifference: n === 0 ? null : (counts.onlyFirstYes - counts.onlySecondYes) / n,
      newcombePaired95: newcombePaired(counts),
      intervals95: {
        percentAgreement: wilson(counts.bothYes + counts.bothNo, n),
        positiveAgreement: specific95.positive,
        negativeAgreement: specific95.negative,
        cohensKappa: agreementInterval(kappa, n),
        gwetsAC1: agreementInterval(ac1, n),
        pabak: pabakInterval(table),
      },
    };
  },
});
