import { expect, test } from "vitest";
import type { Counting } from "./counting/index.ts";
import { describeDuty } from "./describe-duty.ts";
import type { DutyId } from "./duty-ids.ts";
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
    [
      "Tælles",
      "Frist, der slutter i en weekend eller på en helligdag: Nej: fristen slutter, den dag den slutter",
    ],
    ["Gælder", "fra 1. januar 2024"],
    ["Efterprøvet", "ja, mod kilden"],
  ]);
});

test("the words say how the municipality counts (BL § 20, stk. 3; BL § 138; BL § 156, stk. 5)", () => {
  const counting: Counting = {
    "loerdag-er-hverdag": "ja",
    "tilsynsbesoeg-om-aaret": "kalenderaar",
    "frist-i-weekend": "naeste-hverdag",
  };
  const partOf = (id: DutyId, label: string) =>
    new Map(describeDuty(findDuty(id) ?? expect.fail(), counting)).get(label);
  expect(partOf("bl-20-undersoegelse-4-maaneder", "Frist")).toBe(
    "4 måneder (slutter de på en lørdag, søndag eller helligdag: den næste hverdag)",
  );
  expect(partOf("bl-138-kvittering-6-hverdage", "Frist")).toBe(
    "6 hverdage (mandag-lørdag, ikke helligdage; modtagelsesdagen tæller ikke med)",
  );
  expect(partOf("bl-156-tilsynsbesoeg", "Begynder med")).toMatch(/^hvert kalenderår, .* fra 1\. januar$/);
  expect(partOf("bl-156-tilsynsbesoeg", "Frist")).toBe("31. december");
  expect(partOf("bl-156-tilsynsbesoeg", "Tælles")).toBe("Året for de to tilsynsbesøg: Kalenderåret");
  for (const duty of duties)
    expect(JSON.stringify(describeDuty(duty, counting))).not.toMatch(/\[object|undefined/);
});

test("what is not verified says so, and serviceloven's duties say when they ended", () => {
  for (const duty of duties) {
    const parts = new Map(describeDuty(duty));
    expect(parts.get("Efterprøvet")).toMatch(duty.source.verified ? /^ja, / : /^nej: /);
    if (duty.id.startsWith("sel-")) expect(parts.get("Gælder")).toBe("til og med 31. december 2023");
    expect(parts.get("Kilde")).not.toContain("null");
  }
});
