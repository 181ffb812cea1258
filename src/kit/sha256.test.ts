import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "./sha256.ts";

test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
])("FIPS 180-4 example: %j", (text, hash) => {
  expect(sha256(text)).toBe(hash);
});

test("agrees with Node's own SHA-256 on any text, æøå included", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
  expect(sha256("æøå")).toBe(createHash("sha256").update("æøå", "utf8").digest("hex"));
});
