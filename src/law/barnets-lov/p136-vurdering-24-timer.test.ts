import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl136Vurdering24Timer } from "./p136-vurdering-24-timer.ts";

const received = "2025-02-03T09:12 underretning-modtaget h1 ved borger";
const clock = "2025-02-03T09:12+01:00 → 2025-02-04T09:12+01:00";

describe("BL § 136: a notification is assessed within 24 hours", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl136Vurdering24Timer, "BL § 136", [
    ["assessed within the hour", [received, "2025-02-03T10:00 underretning-vurderet h2 om h1"], [`overholdt ${clock} [h1 h2]`]],
    ["assessed in the 24th hour's last minute", [received, "2025-02-04T09:12 underretning-vurderet h2 om h1"], [`overholdt ${clock} [h1 h2]`]],
    ["assessed a minute late", [received, "2025-02-04T09:13 underretning-vurderet h2 om h1"], [`overskredet ${clock}, PT1M for sent [h1 h2]`]],
    ["assessed 28 minutes late (seed 002)", [received, "2025-02-04T09:40 underretning-vurderet h2 om h1"], [`overskredet ${clock}, PT28M for sent [h1 h2]`]],
    ["not assessed, and the hours have passed", [received], [`overskredet ${clock} [h1]`]],
    ["not assessed, a minute before the hours have passed", [received], [`loeber ${clock} [h1]`], { asOf: "2025-02-04T09:11" }],
    ["not assessed, in the last minute", [received], [`loeber ${clock} [h1]`], { asOf: "2025-02-04T09:12" }],
    ["the day it is due is seen from its end", [received], [`overskredet ${clock} [h1]`], { asOf: "2025-02-04" }],
    ["the day before is too early to say", [received], [`loeber ${clock} [h1]`], { asOf: "2025-02-03" }],
    ["what happens after the day seen from is not known", [received, "2025-02-04T08:00 underretning-vurderet h2 om h1"], [`loeber ${clock} [h1]`], { asOf: "2025-02-03" }],
    ["received without a time of day", ["2025-02-03 underretning-modtaget h1", "2025-02-04T10:00 underretning-vurderet h2 om h1"], ["mangler-oplysning 2025-02-03 [h1 h2]"]],
    ["received without a time of day and never assessed", ["2025-02-03 underretning-modtaget h1"], ["mangler-oplysning 2025-02-03 [h1]"]],
    ["assessed without a time of day", [received, "2025-02-04 underretning-vurderet h2 om h1"], [`mangler-oplysning ${clock} [h1 h2]`]],
    ["the assessment of another notification does not count", [received, "2025-02-03T10:00 underretning-vurderet h2 om h9"], [`overskredet ${clock} [h1]`]],
    ["the first of two assessments counts", [received, "2025-02-05T10:00 underretning-vurderet h3 om h1", "2025-02-04T09:00 underretning-vurderet h2 om h1"], [`overholdt ${clock} [h1 h2]`]],
    ["each notification has its own clock", [received, "2025-02-03T21:00 underretning-modtaget h3", "2025-02-04T09:00 underretning-vurderet h4 om h3"], [`overskredet ${clock} [h1]`, "overholdt 2025-02-03T21:00+01:00 → 2025-02-04T21:00+01:00 [h3 h4]"]],
    ["clocks go back: 24 hours end an hour earlier by the clock", ["2025-10-25T15:00 underretning-modtaget h1", "2025-10-26T14:30 underretning-vurderet h2 om h1"], ["overskredet 2025-10-25T15:00+02:00 → 2025-10-26T14:00+01:00, PT30M for sent [h1 h2]"]],
    ["clocks go forward: they end an hour later by the clock", ["2025-03-29T15:00 underretning-modtaget h1", "2025-03-30T16:00 underretning-vurderet h2 om h1"], ["overholdt 2025-03-29T15:00+01:00 → 2025-03-30T16:00+02:00 [h1 h2]"]],
    ["received in the last minute of 2023: serviceloven's", ["2023-12-31T23:59 underretning-modtaget h1"], []],
    ["received in the first minute of 2024", ["2024-01-01T00:00 underretning-modtaget h1"], ["overskredet 2024-01-01T00:00+01:00 → 2024-01-02T00:00+01:00 [h1]"]],
  ]);
});
