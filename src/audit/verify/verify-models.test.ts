import { expect, it } from "vitest";
import { bbu2018V1 } from "#questions/bbu-2018/model.v1";
import { canonicalJson, modelHash } from "#questions/freeze";
import { themes } from "#questions/index";
import { publishedHashes } from "#questions/published";
import { type KeptModels, verifyModels } from "./verify-models.ts";

const { id, version } = bbu2018V1;
const asPublished = { id, version, hash: modelHash(bbu2018V1), definition: bbu2018V1 };
const [themeQuestion] = themes.flatMap(({ questions }) => questions);
const themeQuestions = themeQuestion ? [themeQuestion] : [];
const kept: KeptModels = { models: [asPublished], themeQuestions, published: publishedHashes() };
const [first, ...others] = bbu2018V1.questions;
const reworded = { ...bbu2018V1, questions: [...others, ...(first ? [{ ...first, text: "?" }] : [])] };
const says = (one: string) =>
  `Modellen ${id}, version ${version}, har ikke længere det fingeraftryk, den blev offentliggjort med.${one}`;

it.each<[string, KeptModels, readonly string[]]>([
  ["nothing, where all is as it was published", kept, []],
  [
    "nothing, whatever the order of the keys",
    { ...kept, models: [{ ...asPublished, definition: JSON.parse(canonicalJson(bbu2018V1)) }] },
    [],
  ],
  [
    "a question that is reworded, by its id",
    { ...kept, models: [{ ...asPublished, definition: reworded }] },
    [says(` Ændret: ${first?.id}.`)],
  ],
  [
    "a model that is changed outside its questions",
    { ...kept, models: [{ ...asPublished, definition: { ...bbu2018V1, title: "?" } }] },
    [says("")],
  ],
  [
    "a theme question that is reworded",
    { ...kept, themeQuestions: themeQuestions.map((question) => ({ ...question, text: "?" })) },
    [
      `Temaspørgsmålet ${themeQuestion?.id}, version 1, har ikke længere det fingeraftryk, det blev offentliggjort med.`,
    ],
  ],
  [
    "nothing of a theme question that the program does not bring",
    { ...kept, themeQuestions: themeQuestions.map((question) => ({ ...question, version: 99 })) },
    [],
  ],
])("verify says of what was published: %s", (_, models, sentences) => {
  expect(verifyModels(models).map(({ sentence }) => sentence)).toEqual(sentences);
});
