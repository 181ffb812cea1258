import { expect, test } from "vitest";
import { keepTogether } from "./keep-together.ts";

test("a line breaks between the parts of a citation and before a time, never inside them", () => {
  expect(keepTogether("Fristen er 4. maj 2025 kl. 9.12 (BL §§ 95 og § 108, stk. 4, nr. 5).")).toBe(
    "Fristen er 4. maj 2025 kl.\u00a09.12 (BL\u00a0§§\u00a095 og §\u00a0108, stk.\u00a04, nr.\u00a05).",
  );
});
