import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseProvision } from "#casefile/provision";
import type { AuditModel } from "./audit-model.ts";
import { auditModels, findAuditModel, themes } from "./index.ts";
import type { Question } from "./question.ts";

const root = new URL("./", import.meta.url);
const questionFiles = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.v\d+\.ts$/.test(path) && !path.includes("/model.v"))
  .toSorted();

const catalogues = [
  ...auditModels.map(({ id, questions }) => ({ id, questions })),
  { id: "themes", questions: themes.flatMap(({ questions }) => questions) },
];
/** Once each: most questions are in every version of their model. */
const everyQuestion: readonly (readonly [string, Question])[] = [
  ...new Map(
    catalogues.flatMap(({ id, questions }) =>
      questions.map((question) => [`${id}/${question.id}/v${question.version}`, question] as const),
    ),
  ),
];

test("id is path: every question stands in its landmark's folder, and every file is in a catalogue", () => {
  const paths = catalogues.flatMap(({ id, questions }) =>
    questions.map(
      (question) => `${id}/${question.landmark}/${question.id.toLowerCase()}.v${question.version}.ts`,
    ),
  );
  expect([...new Set(paths)].toSorted()).toEqual(questionFiles);
});

test("a question's versions count up from 1 without a gap", () => {
  for (const path of questionFiles) {
    const version = Number(/\.v(\d+)\.ts$/.exec(path)?.[1]);
    if (version > 1) expect(questionFiles).toContain(path.replace(/\.v\d+\.ts$/, `.v${version - 1}.ts`));
  }
});

test("a model's versions count up from 1, and without a version the newest is found", () => {
  for (const { id } of auditModels) {
    const versions = auditModels.filter((model) => model.id === id).map(({ version }) => version);
    expect(versions.toReversed()).toEqual(versions.map((_, index) => index + 1));
    expect(findAuditModel(id)?.version).toBe(versions.length);
    expect(findAuditModel(id, 1)?.id).toBe(id);
  }
  expect(findAuditModel("bbu-2018", 99)).toBeUndefined();
});

test("barnets-lov-2025 has 41 questions, 35 yes/no and six graded (seed 004), by landmark as the outline", () => {
  const model = modelOf("barnets-lov-2025");
  expect(countByLandmark(model)).toEqual({
    inddragelse: 11,
    udredning: 14,
    "barnets-plan": 7,
    opfoelgning: 9,
  });
  const graded = model.questions.filter(({ scale }) => scale.kind === "graded").map(({ id }) => id);
  expect(graded).toEqual(["IND-10", "IND-11", "UDR-14", "PLA-07", "OPF-08", "OPF-09"]);
  expect(model.questions).toHaveLength(41);
});

test("bbu-2020 has 33 questions under the task force's four themes", () => {
  expect(countByLandmark(modelOf("bbu-2020"))).toEqual({
    inddragelse: 8,
    "faglig-udredning": 10,
    "valg-af-indsats": 7,
    opfoelgning: 8,
  });
});

test("bbu-2018 asks every published measure, under its id and in its order", () => {
  expect(modelOf("bbu-2018").questions.map(({ id }) => id)).toEqual(published2018);
});

test("bbu-2018 counts a yes as worse exactly where the published measure is a fault", () => {
  const worse = modelOf("bbu-2018").questions.filter(({ higherIs }) => higherIs === "worse");
  expect(worse.map(({ id, scale }) => [id, ...scale.defects])).toEqual([
    ["und-24-timers-screening-ikke-overholdt", "ja"],
    ["hpa-anbringelse-sket-akut-uden-handleplan", "ja"],
  ]);
});

test("each theme offers two to four questions, under its own name", () => {
  expect(themes.map(({ id, questions }) => [id, questions.length])).toEqual([
    ["bisidder", 3],
    ["samarbejdsform", 3],
    ["anbringelsens-kvalitet", 4],
    ["netvaerksinddragelse", 3],
    ["sikkerhedsplaner", 3],
    ["overgang-til-voksenlivet", 3],
  ]);
});

test.each(everyQuestion)(
  "%s says what counts for every answer",
  (_key, { text, source, scale, criterion }) => {
    expect(text).toMatch(/^\p{Lu}.*\?$/u);
    expect(source).not.toBe("");
    expect(Object.keys(criterion.byValue)).toEqual(scale.values.map(({ value }) => value));
    const texts = [
      ...Object.values(criterion.byValue),
      criterion.notRelevant,
      criterion.notYetMeasurable ?? "Altid.",
    ];
    for (const sentence of texts) expect(sentence).toMatch(/^[\p{Lu}»].*\.$/su);
  },
);

test("a criterion points only at questions of its own model", () => {
  for (const { id, questions } of catalogues.filter(({ id }) => id !== "themes")) {
    const known = questions.map((question) => question.id);
    for (const { criterion } of questions) {
      const named = JSON.stringify(criterion).match(/\b(?:B20-)?(?:IND|UDR|PLA|OPF|VAL)-\d\d\b/g) ?? [];
      expect(known, id).toEqual(expect.arrayContaining(named));
    }
  }
});

test("relevance names only strata and landmarks that the model has", () => {
  for (const model of auditModels) {
    const strata = model.strata.map(({ id }) => id);
    const landmarks = model.landmarks.map(({ id }) => id);
    for (const question of model.questions) {
      expect(strata).toEqual(expect.arrayContaining([...(question.relevance.strata ?? [])]));
      expect(landmarks).toContain(question.landmark);
    }
  }
});

test.each(auditModels)(
  "$id version $version: strata add up to each level, nest from level to level, and name real provisions",
  (model) => {
    for (const [index, level] of model.levels.entries()) {
      expect(model.strata.map(({ cases }) => cases[index] ?? 0).reduce((a, b) => a + b)).toBe(level.cases);
      expect(level.level).toBe(index + 1);
    }
    for (const { cases, provisions } of model.strata) {
      expect(cases).toEqual(cases.toSorted((a, b) => b - a));
      for (const provision of provisions) expect(parseProvision(provision), provision).not.toBeNull();
    }
  },
);

test("a duty settles questions of its own law only", () => {
  for (const { id, questions } of catalogues) {
    const law = id.startsWith("bbu-") ? /^sel-/ : /^bl-/;
    for (const duty of questions.flatMap(({ duties }) => duties)) expect(duty).toMatch(law);
  }
});

test("the duties that the outline names can settle their question", () => {
  const duties = Object.fromEntries(
    modelOf("barnets-lov-2025")
      .questions.filter((question) => question.duties.length > 0)
      .map((question) => [question.id, question.duties]),
  );
  expect(duties).toEqual({
    "IND-03": ["bl-5-barnets-holdning"],
    "UDR-01": ["bl-136-vurdering-24-timer"],
    "UDR-06": ["bl-20-undersoegelse-4-maaneder"],
    "UDR-13": ["bl-32-samtykke", "bl-46-samtykke"],
    "PLA-01": ["bl-91-plan-stillingtagen"],
    "PLA-03": [
      "bl-91-plan-3-maaneder-32",
      "bl-91-plan-3-maaneder-46",
      "bl-108-ungeplan-3-maaneder",
      "bl-108-ungeplan-16-aar",
      "bl-47-plan-foer-afgoerelse",
    ],
    "OPF-01": ["bl-95-foerste-opfoelgning"],
    "OPF-02": ["bl-95-kadence-fastsat"],
    "OPF-03": ["bl-95-naeste-opfoelgning"],
    "OPF-06": ["bl-156-tilsynsbesoeg"],
  });
});

test("nobody is told that the wording is the state's", () => {
  for (const { source } of auditModels) expect(source).toMatch(/Sagspejls eg/);
});

test("a text has no trailing space and no placeholder", () => {
  for (const path of questionFiles) {
    expect(readFileSync(new URL(path, root), "utf8")).not.toMatch(/ "[,;]| {2}\S+ {2}|TODO|\.\.\./);
  }
});

function modelOf(id: string): AuditModel {
  const model = findAuditModel(id);
  if (!model) throw new Error(`no model ${id}`);
  return model;
}

function countByLandmark({ landmarks, questions }: AuditModel): Record<string, number> {
  return Object.fromEntries(
    landmarks.map(({ id }) => [id, questions.filter(({ landmark }) => landmark === id).length]),
  );
}

const published2018 = [
  "und-24-timers-screening-ikke-overholdt",
  "und-inddragelse-af-barnet",
  "bfu-inddragelse-af-barnet",
  "bfu-inddragelse-af-foraeldre",
  "bfu-vejledning-om-bisidder-barn",
  "bfu-vejledning-om-bisidder-foraeldre",
  "bfu-samtykke-til-indhentelse-af-oplysninger",
  "bfu-afdaekning-og-inddragelse-af-netvaerk",
  "hpa-inddragelse-af-barnet",
  "hpa-inddragelse-af-foraeldre",
  "hpa-vejledning-om-bisidder-barn",
  "hpa-vejledning-om-bisidder-foraeldre",
  "hpa-samtykke-til-foranstaltning",
  "hpa-anbringelse-sket-akut-uden-handleplan",
  "hpa-afgoerelsens-kvalitet-god",
  "hpf-inddragelse-af-barnet",
  "hpf-inddragelse-af-foraeldre",
  "hpf-vejledning-om-bisidder-barn",
  "hpf-vejledning-om-bisidder-foraeldre",
  "hpf-samtykke-til-foranstaltning",
  "hpf-boernefaglig-undersoegelse-foreligger",
  "hpf-handleplan-inden-for-4-maanedersfristen",
  "hpf-maalbare-maal-i-handleplanen",
  "opa-inddragelse-af-barnet",
  "opa-inddragelse-af-foraeldre",
  "opa-vejledning-om-bisidder-barn",
  "opa-vejledning-om-bisidder-foraeldre",
  "opa-samtykke-til-fortsat-foranstaltning",
  "opa-tilsyn-foert-rettidigt",
  "opa-samtale-med-barnet-alene",
  "opa-udtalelser-fra-professionelle-indhentet",
  "opa-relevant-opfoelgning-paa-bekymringer-formaal-og-maal",
  "opa-relevante-afgoerelser-i-forlaengelse-af-opfoelgningen",
  "opa-samvaer-reguleret-hvor-noedvendigt",
  "opf-rettidig-opfoelgning",
  "opf-inddragelse-af-barnet",
  "opf-inddragelse-af-foraeldre",
  "opf-vejledning-om-bisidder-barn",
  "opf-vejledning-om-bisidder-foraeldre",
  "opf-samtykke-til-fortsat-foranstaltning",
  "opf-relevant-opfoelgning-paa-bekymringer-formaal-og-maal",
  "opf-relevante-afgoerelser-i-forlaengelse-af-opfoelgningen",
];
