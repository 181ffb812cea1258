import type { ExceptionRule, Excuse } from "../duty.ts";
import { inWindow } from "./conversations.ts";
import type { ProvisionSet } from "./provisions.ts";

/** BL § 20, stk. 3: a preliminary assessment within the time, when the conclusion could not be reached. */
export const foreloebigVurdering: Excuse<ExceptionRule> = {
  words: "der forelå en foreløbig vurdering inden fristen",
  because: "der forelå en foreløbig vurdering {day}",
  rule: ({ start }, due, history) =>
    history
      .of("foreloebig-vurdering")
      .find(({ date }) => date >= start.date && due !== null && date <= due.date) ?? null,
};

/** An urgent decision cannot wait for what should have come before it. */
export const akutAfgoerelse: Excuse<ExceptionRule> = {
  words: "afgørelsen er akut",
  because: "afgørelsen er akut",
  rule: ({ event }) => (event?.udfald === "akut" ? event : null),
};

/** BL § 5, stk. 4: direct contact left out in a very special case, and the view obtained another way. */
export function holdningPaaAndenVis(provisions: ProvisionSet): Excuse<ExceptionRule> {
  return {
    words:
      "barnets holdning er belyst på anden vis end ved direkte kontakt (om det var berettiget, vurderer et menneske)",
    because: "barnets holdning blev belyst på anden vis {day}; om det var berettiget, vurderer et menneske",
    rule: (clock, _due, history) =>
      inWindow("barnets-holdning-paa-anden-vis", clock, provisions, history) ?? null,
  };
}
