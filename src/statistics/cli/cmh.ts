import { z } from "zod";
import { breslowDay } from "../methods/breslow-day.ts";
import { cochranMantelHaenszel } from "../methods/cochran-mantel-haenszel.ts";
import { statisticMethod } from "../statistic-method.ts";
import { count, mustBe } from "./input-schemas.ts";

const stratum = z.object(
  { nowYes: count, nowNo: count, baselineYes: count, baselineNo: count },
  mustBe("et objekt med nowYes, nowNo, baselineYes og baselineNo"),
);

export const cmh = statisticMethod({
  id: "cmh",
  title: "Ændring fra baseline, stratum for stratum",
  summary:
    "Om andelen af ja er ændret, når hvert stratum sammenlignes med sig selv; også med kontinuitetskorrektion.",
  reference: "Cochran 1954; Mantel & Haenszel 1959; Breslow & Day 1980; Robins m.fl. 1986",
  input: z.object({
    strata: z.array(stratum, mustBe("en liste af strata")).min(1, "skal have mindst ét stratum"),
  }),
  undefinedWhen:
    "Hvor der står null, er oddsforholdet 0 eller uendeligt stort, eller Breslow-Day har færre end to strata med både ja og nej og sager fra begge tider.",
  compute: ({ strata }) => {
    const pairs = strata.map(({ nowYes, nowNo, baselineYes, baselineNo }) => ({
      now: { yes: nowYes, n: nowYes + nowNo },
      baseline: { yes: baselineYes, n: baselineYes + baselineNo },
    }));
    const change = cochranMantelHaenszel(pairs);
    const odds = change?.commonOddsRatio ?? null;
    return {
      statistic: change?.statistic ?? null,
      p: change?.p ?? null,
      commonOddsRatio: odds,
      commonOddsRatio95: change?.commonOddsRatio95 ?? null,
      continuityCorrected: change?.continuityCorrected ?? null,
      breslowDay: odds === null ? null : breslowDay(pairs, odds),
      ...(change === null
        ? { reason: "Mindst ét stratum skal have både ja og nej og sager fra begge tider." }
        : {}),
    };
  },
});
