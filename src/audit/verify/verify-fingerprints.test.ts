import { describe, expect, it } from "vitest";
import { sha256 } from "#kit/sha256";
import { type FingerprintedAnswer, hashLevels, verifyFingerprints } from "./verify-fingerprints.ts";

const now = { version: 2, at: "2025-02-03T09:12:00.500000Z", value: "nej", remark: "Savnes\tog\nmangler" };
const text = "2025-0063\t1\ttilsynets\tIND-07\t2\t1\t2025-02-03T09:12:00.500000Z\tnej\tSavnes\tog\nmangler";
const answer: FingerprintedAnswer = {
  caseNumber: "2025-0063",
  level: 1,
  wording: "tilsynets",
  questionId: "IND-07",
  revision: 1,
  now,
  hash: sha256(text),
  isLate: false,
};
const changed = (rest: Partial<typeof now>) => ({ ...answer, now: { ...now, ...rest } });
const place = "Svaret på IND-07 i sag 2025-0063, niveau 1, udgave 1,";
const isChanged = `${place} er ændret i databasen, efter at det blev givet.`;

describe("verify holds each answer to what it said when it came", () => {
  it.each<[string, FingerprintedAnswer, readonly string[]]>([
    ["the same", answer, []],
    ["another value", changed({ value: "ja" }), [isChanged]],
    ["another remark", changed({ remark: "" }), [isChanged]],
    ["another version of the question", changed({ version: 1 }), [isChanged]],
    [
      "another moment, which could make it blind",
      changed({ at: "2025-01-03T09:12:00.500000Z" }),
      [isChanged],
    ],
    ["another case", { ...answer, caseNumber: "2025-0064" }, [isChanged.replace("2025-0063", "2025-0064")]],
    [
      "another wording",
      { ...answer, wording: "tidligere" },
      [isChanged.replace("IND-07", "IND-07 efter den tidligere ordlyd")],
    ],
    ["deleted", { ...answer, now: null }, [`${place} er slettet i databasen.`]],
    [
      "no fingerprint",
      { ...answer, hash: null },
      [`${place} har intet fingeraftryk: Det er ikke givet i Sagspejl.`],
    ],
  ])("%s", (_, one, sentences) => {
    expect(verifyFingerprints([one]).map(({ sentence }) => sentence)).toEqual(sentences);
  });
});

describe("a level's fingerprint", () => {
  const other = { ...answer, questionId: "IND-08" };
  const third = { ...answer, level: 2 };

  it("is that of its answers, whatever their order, and of no other level's", () => {
    const hashes = hashLevels([answer, other, third]);
    expect([...hashes.keys()]).toEqual([1, 2]);
    expect(hashLevels([third, other, answer])).toEqual(hashes);
    expect(hashLevels([answer, other]).get(1)).toBe(hashes.get(1));
    expect(hashLevels([third]).get(2)).toBe(sha256(sha256(text.replace("\t1\ttilsynets", "\t2\ttilsynets"))));
  });

  it("is another when one answer is", () => {
    expect(hashLevels([changed({ value: "ja" }), other])).not.toEqual(hashLevels([answer, other]));
  });
});
