import type { Duty } from "../duty.ts";
import { barnetsLov, lbk282 } from "../in-force.ts";
import { eachEvent } from "../words/clocks.ts";
import { hoursAfter } from "../words/due-dates.ts";
import { itsOwn } from "../words/fulfilments.ts";

/** BL § 136. */
export const bl136Vurdering24Timer: Duty = {
  id: "bl-136-vurdering-24-timer",
  title: "Underretning vurderet inden 24 timer",
  rule: "Hver underretning skal vurderes inden 24 timer, efter at kommunen har modtaget den: Er barnets sundhed eller udvikling i fare, og er der behov for akutte indsatser?",
  source: {
    provision: "BL § 136",
    url: lbk282,
    note: "De 24 timer er bekræftet i ministeriets vejledning; stykket er ikke efterprøvet.",
    verified: true,
  },
  inForce: barnetsLov,
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
