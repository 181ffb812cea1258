import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl75Stoetteperson } from "./p075-stoetteperson.ts";

const decision = "2025-03-10 afgoerelse a1 efter BL § 46";

describe("BL § 75: the guardian of a placed child is offered a support person", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl75Stoetteperson, "BL § 75", [
    ["offered", [decision, "2025-04-01 stoetteperson-tilbudt s1"], ["overholdt 2025-03-10 [a1 s1]"]],
    ["offered on the day of the decision", [decision, "2025-03-10 stoetteperson-tilbudt s1"], ["overholdt 2025-03-10 [a1 s1]"]],
    ["an offer from before the decision was about something else", [decision, "2025-03-09 stoetteperson-tilbudt s1"], ["ikke-opfyldt 2025-03-10 [a1]"]],
    ["not offered", [decision], ["ikke-opfyldt 2025-03-10 [a1]"]],
    ["placed without consent", ["2025-03-10 afgoerelse a1 efter BL § 47"], ["ikke-opfyldt 2025-03-10 [a1]"]],
    ["support at home", ["2025-03-10 afgoerelse a1 efter BL § 32"], []],
    ["a refusal starts nothing", ["2025-03-10 afgoerelse a1 efter BL § 46: afslag"], []],
  ]);
});
