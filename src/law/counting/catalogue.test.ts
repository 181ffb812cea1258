import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { countingOfDuty } from "../counting-of-duty.ts";
import { duties } from "../index.ts";
import { chooseCounting } from "./choose-counting.ts";
import { countingSettings, defaultCounting } from "./index.ts";

const folder = new URL("./", import.meta.url);

test("id is path, and a truth table stands beside every setting", () => {
  const files = readdirSync(folder);
  for (const { id } of countingSettings) {
    expect(readFileSync(new URL(`${id}.ts`, folder), "utf8")).toContain(`id: "${id}"`);
    expect(files).toContain(`${id}.test.ts`);
  }
});

test.each(countingSettings.map((setting) => [setting.id, setting] as const))(
  "%s says what is asked, what follows from each answer, and why the law leaves it open",
  (id, { title, question, options, usual, open }) => {
    expect(title.length).toBeGreaterThan(10);
    expect(question).toMatch(/\?$/);
    expect(open).toMatch(/eftersøgt og ikke fundet. Valget er derfor kommunens.$/);
    expect(Object.keys(options)).toContain(usual);
    expect(defaultCounting[id]).toBe(usual);
    for (const { consequence } of Object.values(options)) expect(consequence).toMatch(/\.$/);
  },
);

test("each setting decides how some duty is counted", () => {
  const used = new Map(
    countingSettings.map(({ id }) => [id, duties.filter((duty) => countingOfDuty(duty).includes(id))]),
  );
  expect([...used].map(([id, of]) => `${id}: ${of.map((duty) => duty.id).join(" ")}`)).toEqual([
    "loerdag-er-hverdag: bl-138-kvittering-6-hverdage",
    "tilsynsbesoeg-om-aaret: bl-156-tilsynsbesoeg sel-148-tilsynsbesoeg",
    "frist-i-weekend: bl-20-undersoegelse-4-maaneder bl-91-plan-3-maaneder-32 bl-91-plan-3-maaneder-46 bl-108-ungeplan-3-maaneder bl-108-ungeplan-16-aar bl-95-foerste-opfoelgning sel-50-undersoegelse-4-maaneder sel-140-handleplan-4-maaneder sel-70-opfoelgning-3-maaneder sel-70-opfoelgning-6-maaneder",
  ]);
});

test("the defaults hold for what nobody has chosen, and the last choice counts", () => {
  expect(chooseCounting([])).toEqual({ ok: true, counting: defaultCounting });
  expect(
    chooseCounting([
      ["frist-i-weekend", "uaendret"],
      ["frist-i-weekend", "naeste-hverdag"],
    ]),
  ).toEqual({ ok: true, counting: { ...defaultCounting, "frist-i-weekend": "naeste-hverdag" } });
});

test.each([
  ["loerdag", "ja", /^»loerdag« er ikke en indstilling\. Vælg mellem loerdag-er-hverdag, /],
  ["loerdag-er-hverdag", "måske", /^»måske« er ikke et valg for loerdag-er-hverdag\. Vælg mellem nej, ja\.$/],
  ["loerdag-er-hverdag", "constructor", /er ikke et valg/],
])("there is no %s=%s, and the sentence says what there is", (id, option, reason) => {
  expect(chooseCounting([[id, option]])).toEqual({ ok: false, reason: expect.stringMatching(reason) });
});
