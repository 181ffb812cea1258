import { describe } from "vitest";
import { testDuty } from "../testing/duty-table.ts";
import { bl32Samtykke } from "./p032-samtykke.ts";

const decision = "2025-03-10 afgoerelse a1 efter BL § 32, stk. 1, nr. 5";
const start = "2025-03-20 indsats-ivaerksat i1 om a1 efter BL § 32, stk. 1, nr. 5";
const clock = "2025-03-10 → 2025-03-20";

describe("BL § 32, stk. 3: the guardian consents before the indsats starts", () => {
  // biome-ignore format: a truth table, one row per line
  testDuty(bl32Samtykke, "BL § 32, stk. 3", [
    ["consent before the decision", [decision, start, "2025-03-01 samtykke-givet s1 ved foraeldremyndighedsindehaver: indsats"], [`overholdt ${clock} [s1 a1 i1]`]],
    ["consent on the day the indsats starts", [decision, start, "2025-03-20 samtykke-givet s1 ved foraeldremyndighedsindehaver: indsats"], [`overholdt ${clock} [a1 i1 s1]`]],
    ["consent the day after", [decision, start, "2025-03-21 samtykke-givet s1 ved foraeldremyndighedsindehaver: indsats"], [`ikke-opfyldt ${clock} [a1 i1]`]],
    ["no consent", [decision, start], [`ikke-opfyldt ${clock} [a1 i1]`]],
    ["consent to something else", [decision, start, "2025-03-01 samtykke-givet s1 ved foraeldremyndighedsindehaver: oplysninger"], [`ikke-opfyldt ${clock} [a1 i1]`]],
    ["the young person's own consent is not the guardian's", [decision, start, "2025-03-01 samtykke-givet s1 ved ung: indsats"], [`ikke-opfyldt ${clock} [a1 i1]`]],
    ["withdrawn before the start", [decision, start, "2025-03-01 samtykke-givet s1 ved foraeldremyndighedsindehaver: indsats", "2025-03-15 samtykke-tilbagekaldt s2 ved foraeldremyndighedsindehaver: indsats"], [`ikke-opfyldt ${clock} [a1 i1]`]],
    ["withdrawn on the day of the start", [decision, start, "2025-03-01 samtykke-givet s1 ved foraeldremyndighedsindehaver: indsats", "2025-03-20 samtykke-tilbagekaldt s2 ved foraeldremyndighedsindehaver: indsats"], [`ikke-opfyldt ${clock} [a1 i1]`]],
    ["withdrawn the day after the start", [decision, start, "2025-03-01 samtykke-givet s1 ved foraeldremyndighedsindehaver: indsats", "2025-03-21 samtykke-tilbagekaldt s2 ved foraeldremyndighedsindehaver: indsats"], [`overholdt ${clock} [s1 a1 i1]`]],
    ["withdrawn and given again", [decision, start, "2025-03-01 samtykke-givet s1 ved foraeldremyndighedsindehaver: indsats", "2025-03-15 samtykke-tilbagekaldt s2 ved foraeldremyndighedsindehaver: indsats", "2025-03-18 samtykke-givet s3 ved foraeldremyndighedsindehaver: indsats"], [`overholdt ${clock} [a1 s3 i1]`]],
    ["withdrawn and given again on one day, by the clock", [decision, start, "2025-03-15T09:00 samtykke-tilbagekaldt s2 ved foraeldremyndighedsindehaver: indsats", "2025-03-15T14:00 samtykke-givet s3 ved foraeldremyndighedsindehaver: indsats"], [`overholdt ${clock} [a1 s3 i1]`]],
    ["another consent withdrawn", [decision, start, "2025-03-01 samtykke-givet s1 ved foraeldremyndighedsindehaver: indsats", "2025-03-15 samtykke-tilbagekaldt s2 ved foraeldremyndighedsindehaver: oplysninger"], [`overholdt ${clock} [s1 a1 i1]`]],
    ["the indsats has not started: nothing can be said yet, consent or not", [decision, "2025-03-01 samtykke-givet s1 ved foraeldremyndighedsindehaver: indsats"], ["loeber 2025-03-10 [a1]"]],
    ["the start of another decision's indsats", [decision, "2025-03-20 indsats-ivaerksat i1 om a9 efter BL § 32"], ["loeber 2025-03-10 [a1]"]],
    ["a refusal needs no consent", ["2025-03-10 afgoerelse a1 efter BL § 32: afslag"], []],
  ]);
});
