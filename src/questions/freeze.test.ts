import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { barnetsLov2025V1 } from "./barnets-lov-2025/model.v1.ts";
import { canonicalJson, modelHash, questionHash } from "./freeze.ts";
import { auditModels } from "./index.ts";
import { publishedHashes } from "./published.ts";

const frozen = JSON.parse(readFileSync(new URL("./frozen.json", import.meta.url), "utf8")) as Record<
  string,
  string
>;

test("a published question or model never changes", () => {
  const published = publishedHashes();
  const changed = Object.keys(frozen).filter((key) => published.get(key) !== frozen[key]);
  expect(
    changed,
    "A published question or model was changed or removed. Answers were given to it as it was: restore the file and make a new version beside it (ind-03.v2.ts, model.v2.ts).",
  ).toEqual([]);
});

test("what is published is frozen", () => {
  const unfrozen = [...publishedHashes().keys()].filter((key) => !Object.hasOwn(frozen, key));
  expect(
    unfrozen,
    "New questions or models: run npx tsx --conditions=sagspejl-source scripts/freeze-questions.ts",
  ).toEqual([]);
});

test("no two published things share a key; the versions of a model share its questions", () => {
  const hashes = new Map<string, Set<string>>();
  for (const { id, questions } of auditModels)
    for (const question of questions) {
      const key = `${id}/${question.id}/v${question.version}`;
      hashes.set(key, (hashes.get(key) ?? new Set()).add(questionHash(question)));
    }
  for (const [key, found] of hashes) expect([...found], key).toHaveLength(1);
  for (const { id, version, questions } of auditModels)
    expect(new Set(questions.map((question) => question.id)).size, `${id}/v${version}`).toBe(
      questions.length,
    );
});

test("one changed word, duty or stratum changes the hash", () => {
  const [question] = barnetsLov2025V1.questions;
  if (!question) throw new Error("the model has no questions");
  const reworded = { ...question, text: `${question.text} ` };
  expect(questionHash(reworded)).not.toBe(questionHash(question));
  expect(questionHash({ ...question, duties: ["bl-5-barnets-holdning"] })).not.toBe(questionHash(question));
  expect(modelHash({ ...barnetsLov2025V1, questions: [reworded] })).not.toBe(modelHash(barnetsLov2025V1));
});

test("canonical JSON does not depend on the order of keys, at any depth", () => {
  expect(canonicalJson({ b: [{ y: 1, x: "æ" }], a: null })).toBe('{"a":null,"b":[{"x":"æ","y":1}]}');
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const reversed = Object.fromEntries(Object.entries(record).toReversed());
      expect(canonicalJson(reversed)).toBe(canonicalJson(record));
    }),
  );
});
