import { expect, test } from "vitest";
import { keepCitationsWhole } from "./keep-citations-whole.ts";

test("a line breaks between the parts of a citation, never inside one", () => {
  expect(keepCitationsWhole("Fristen er 4. maj 2025 (BL §§ 95 og § 108, stk. 4, nr. 5).")).toBe(
    "Fristen er 4. maj 2025 (BL\u00a0§§\u00a095 og §\u00a0108, stk.\u00a04, nr.\u00a05).",
  );
});
