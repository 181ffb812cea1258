import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachDecision } from "../words/clocks.ts";
import { noDate } from "../words/due-dates.ts";
import { givenToTheChild } from "../words/fulfilments.ts";
import { indsatsEfterBarnetsLov } from "../words/provisions.ts";

/** BL § 6, stk. 1. */
export const bl6Bisidder: Duty = {
  id: "bl-6-bisidder",
  title: "Barnet vejledt om bisidder",
  rule: "Barnet skal have at vide, at det har ret til en bisidder under hele sagen.",
  source: {
    provision: "BL § 6, stk. 1",
    url: lbk282,
    note: "Retten til bisidder er læst i en kopi af LBK nr. 282 af 17. marts 2025. Der er ikke fundet en frist for vejledningen: her ses kun, om barnet er vejledt, og hvornår. Om et barn er for lille til at forstå en vejledning, vurderer et menneske.",
    verified: false,
  },
  inForce: barnetsLov,
  kind: "orden",
  clock: eachDecision(indsatsEfterBarnetsLov),
  due: noDate,
  fulfilledBy: givenToTheChild("bisidder-vejledt"),
  exceptions: [],
  ends: null,
  tells: {
    start: "Afgørelsen blev truffet {start}.",
    fulfilled: "Barnet blev vejledt om bisidder {fulfilled}",
    missing: "Der er ingen vejledning af barnet om bisidder",
  },
};
