import { expect, test } from "vitest";
import { auditModels } from "#questions/index";
import { findQuestions } from "./find-questions.ts";
import type { ListedQuestion } from "./use-questions.ts";

const listed = auditModels.flatMap((model) =>
  model.questions.map(
    (question): ListedQuestion => ({
      ...question,
      scale: { ...question.scale, values: [...question.scale.values], defects: [...question.scale.defects] },
      relevance: "",
      duties: [...question.duties],
      events: [...question.events],
      hash: "",
      askedIn: model.title,
    }),
  ),
);
const ids = (search: string) => findQuestions(listed, search).map(({ id }) => id);

test.each([
  ["an id", "ind-06", "IND-06"],
  ["a word of the text", "netværk", "bfu-afdaekning-og-inddragelse-af-netvaerk"],
  ["two words in any order", "barn bisidder", "bfu-vejledning-om-bisidder-barn"],
])("finds a question by %s", (_, search, id) => {
  expect(ids(search)).toContain(id);
});

test("a paragraph is found with and without its space", () => {
  expect(ids("§ 5")).toEqual(ids("§5"));
  expect(ids("§ 5").length).toBeGreaterThan(0);
});

test("an empty search gives all, a word that stands nowhere none", () => {
  expect(findQuestions(listed, " ")).toHaveLength(listed.length);
  expect(ids("hovercraft")).toEqual([]);
});
