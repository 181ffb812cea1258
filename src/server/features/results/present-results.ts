import type { QuestionResult } from "#audit/results/audit-results";
import { changeOfLaw, questionHistory } from "#audit/results/question-history";
import { casesAskedAbout } from "#audit/results/reported-share";
import type { QuestionResultView, Results } from "#contract/results";
import { themes } from "#questions/index";
import { lawOfModel } from "#questions/law-of-model";
import { casesInWords } from "#statistics/measures/cases-in-words";
import { type LoadedResults, mainLevelOf } from "./load-results.ts";
import {
  nameInLandmark,
  nameInQuestion,
  type UnnamedLandmark,
  type UnnamedQuestion,
} from "./name-figures.ts";
import { presentSplit } from "./present-split.ts";

/** What is known beside the figures. */
export interface ResultsSurroundings {
  readonly units: Results["filters"]["units"];
}

/** Results as the API and the command line give them: the JSON of contract section 6, with titles. */
export function presentResults(loaded: LoadedResults, surroundings: ResultsSurroundings): Results {
  const { audit, model, shownLevels } = loaded;
  return {
    audit: {
      ...audit,
      model: { id: model.id, version: model.version, title: model.title },
      anchors: loaded.split === "kun-hele-kommunen" ? null : (loaded.split?.anchors ?? null),
      levels: audit.levels.map((level) => ({ ...level, shown: shownLevels.includes(level.level) })),
      mainLevel: mainLevelOf(loaded.questions),
    },
    landmarks: landmarksOf(loaded).map(nameInLandmark),
    filters: {
      units: surroundings.units,
      // What is only known from print cannot be divided.
      strata: audit.source === null ? model.strata.map(({ id, title }) => ({ id, title })) : [],
      areas: audit.source === null ? [...model.areas] : [],
    },
    questions: loaded.questions.map((question) => nameInQuestion(presentQuestion(question, loaded))),
  };
}

function landmarksOf({ model, landmarks }: LoadedResults): UnnamedLandmark[] {
  const ofModel = new Map(model.landmarks.map(({ id, title }) => [id, title]));
  return landmarks.map(({ landmark, levels }) => ({
    id: landmark,
    title: ofModel.get(landmark) ?? themes.find(({ id }) => id === landmark)?.title ?? landmark,
    theme: !ofModel.has(landmark),
    levels: [...levels.map(copyInterval)],
  }));
}

function presentQuestion(question: QuestionResult, loaded: LoadedResults): UnnamedQuestion {
  return {
    // The figures are readonly data of the very shape that the contract's schemas describe.
    ...(structuredClone(question) as Pick<UnnamedQuestion, keyof QuestionResult>),
    theme: loaded.themeQuestions.some((theme) => theme.question.id === question.id),
    noChangeReason: noChangeReason(question, loaded),
    inAllCases: sayInCases(question, loaded),
    history: historyOf(question, loaded),
    ...presentSplit(question, loaded),
  };
}

/** Null where something is compared, or where there is no baseline to compare with. */
function noChangeReason(
  { id, change, levels, changes }: QuestionResult,
  loaded: LoadedResults,
): string | null {
  const { audit, around, model } = loaded;
  const baseline = around.baseline?.counts ?? [];
  if (change !== null || audit.baseline === null) return null;
  if (levels.every(({ n }) => n === 0)) return "Spørgsmålet er ikke målt i dette tilsyn.";
  if (audit.baseline.source !== null && baseline.length === 0)
    return "Baseline er kun offentliggjorte tal for hele kommunen, og de kan ikke deles op.";
  const before = baseline.filter(({ questionId }) => questionId === id);
  const laws = changeOfLaw(around.baseline?.law ?? null, lawOfModel(model));
  if (before.length === 0)
    return laws === null
      ? "Spørgsmålet blev ikke stillet i baseline."
      : `Spørgsmålet blev ikke stillet i baseline, som er målt efter ${around.baseline?.law}.`;
  if (laws !== null) return `Spørgsmålet kan ikke sammenlignes med baseline: Det er ${laws}.`;
  if (changes.length === 0)
    return "Spørgsmålet har fået en ny version siden baseline og kan ikke sammenlignes.";
  return "Ingen sager kunne måles i begge tilsyn.";
}

/** The question through the audits: those closed before this one, this one, and those after it. */
function historyOf({ id }: QuestionResult, { audit, model, counts, around }: LoadedResults) {
  const own = { id: audit.id, title: audit.title, law: lawOfModel(model), counts };
  const points = questionHistory(id, [...around.before, own, ...around.after]);
  return structuredClone(points) as QuestionResultView["history"]; // readonly data of the contract's shape
}

/** What a level's cases say about all cases of their type, in words of cases. */
function sayInCases(
  { id, levels }: QuestionResult,
  { tallies, setting }: LoadedResults,
): QuestionResultView["inAllCases"] {
  return levels.flatMap((result) => {
    const population = casesAskedAbout({ id }, result, { tallies, frame: setting.frame ?? [] });
    if (!("yes" in result) || population === null) return [];
    const words = casesInWords.compute({ yes: result.yes, n: result.n, population });
    return words === null ? [] : [{ level: result.level, sentence: words.sentence }];
  });
}

function copyInterval<Row extends { readonly interval95: readonly [number, number] | null }>(row: Row) {
  return { ...row, interval95: row.interval95 === null ? null : ([...row.interval95] as [number, number]) };
}
