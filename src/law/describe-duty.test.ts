import { expect, test } from "vitest";
import { describeDuty } from "./describe-duty.ts";
import { duties, findDuty } from "./index.ts";

test("a duty is described in the words it is judged by (BL § 20, stk. 3)", () => {
  const duty = findDuty("bl-20-undersoegelse-4-maaneder") ?? expect.fail();
  expect(describeDuty(duty).filter(([label]) => !["Regel", "Kilde", "Lovtekst"].includes(label))).toEqual([
    ["Hjemmel", "BL § 20, stk. 3"],
    [
      "Begynder med",
      "hver hændelse »Opmærksom på muligt behov for særlig støtte«, når en undersøgelse besluttes derefter",
    ],
    ["Frist", "4 måneder"],
    ["Opfyldes af", "den første hændelse »Børnefaglig undersøgelse afsluttet« fra den dag"],
    ["Undtagelser", "der forelå en foreløbig vurdering inden fristen"],
    ["Bortfalder, når", "aldrig"],
    ["Gælder", "fra 1. januar 2024"],
    ["Efterprøvet", "ja, mod kilden"],
  ]);
});

test("what is not verified says so, and serviceloven's duties say when they ended", () => {
  for (const duty of duties) {
    const parts = new Map(describeDuty(duty));
    expect(parts.get("Efterprøvet")).toMatch(duty.source.verified ? /^ja, / : /^nej: /);
    if (duty.id.startsWith("sel-")) expect(parts.get("Gælder")).toBe("til og med 31. december 2023");
    expect(parts.get("Kilde")).not.toContain("null");
  }
});
