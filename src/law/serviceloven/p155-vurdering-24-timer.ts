import type { Duty } from "../duty.ts";
import { serviceloven } from "../in-force.ts";
import { eachEvent } from "../words/clocks.ts";
import { hoursAfter } from "../words/due-dates.ts";
import { itsOwn } from "../words/fulfilments.ts";

/** SEL § 155, stk. 2. */
export const sel155Vurdering24Timer: Duty = {
  id: "sel-155-vurdering-24-timer",
  title: "Underretning vurderet inden 24 timer",
  rule: "Hver underretning skulle vurderes inden 24 timer, efter at kommunen havde modtaget den.",
  source: {
    provision: "SEL § 155, stk. 2",
    url: null,
    note: "Serviceloven, som den gjaldt til og med 2023; læst på kommuners sider.",
    verified: true,
  },
  inForce: serviceloven,
  kind: "frist",
  clock: eachEvent("underretning-modtaget", { toTheMinute: true }),
  due: hoursAfter(24),
  fulfilledBy: itsOwn("underretning-vurderet"),
  exceptions: [],
  ends: null,
  tells: {
    start: "Underretningen kom {start}.",
    fulfilled: "Vurderingen var færdig {fulfilled}",
    missing: "Der er ingen vurdering i sagen",
  },
};
