import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { sel155Vurdering24Timer } from "./p155-vurdering-24-timer.ts";

const received = "2023-02-03T09:12 underretning-modtaget h1 ved borger";
const clock = "2023-02-03T09:12+01:00 → 2023-02-04T09:12+01:00";

describe("SEL § 155, stk. 2: a notification is assessed within 24 hours", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(sel155Vurdering24Timer, "SEL § 155, stk. 2", [
    ["assessed in the last minute", [received, "2023-02-04T09:12 underretning-vurderet h2 om h1"], [`overholdt ${clock} [h1 h2]`]],
    ["assessed 34 minutes late (seed 002)", [received, "2023-02-04T09:46 underretning-vurderet h2 om h1"], [`overskredet ${clock}, PT34M for sent [h1 h2]`]],
    ["never assessed", [received], [`overskredet ${clock} [h1]`]],
    ["the hours have not passed", [received], [`loeber ${clock} [h1]`], { asOf: "2023-02-03" }],
    ["received without a time of day", ["2023-02-03 underretning-modtaget h1"], ["mangler-oplysning 2023-02-03 [h1]"]],
    ["received on the law's last day, assessed under the next", ["2023-12-31T12:00 underretning-modtaget h1", "2024-01-01T11:00 underretning-vurderet h2 om h1"], ["overholdt 2023-12-31T12:00+01:00 → 2024-01-01T12:00+01:00 [h1 h2]"]],
    ["received in 2024: barnets lov's", ["2024-01-01T00:00 underretning-modtaget h1"], []],
  ]);
});
