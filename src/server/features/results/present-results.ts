import type { QuestionResult } from "#audit/results/audit-results";
import type { QuestionResultView, Results } from "#contract/results";
import { themes } from "#questions/index";
import { casesInWords } from "#statistics/measures/cases-in-words";
import { type LoadedResults, mainLevelOf } from "./load-results.ts";
import { presentSplit } from "./present-split.ts";

/** What is known beside the figures. */
export interface ResultsSurroundings {
  readonly units: Results["filters"]["units"];
  /** Cases in the frame, by case type. */
  readonly frameSizes: ReadonlyMap<string, number>;
  /** Whether the figures are of a part of the municipality: then the frame is not what they speak of. */
  readonly divided: boolean;
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
    landmarks: landmarksOf(loaded),
    filters: {
      units: surroundings.units,
      // What is only known from print cannot be divided.
      strata: audit.source === null ? model.strata.map(({ id, title }) => ({ id, title })) : [],
      areas: audit.source === null ? [...model.areas] : [],
    },
    questions: loaded.questions.map((question) => presentQuestion(question, loaded, surroundings)),
  };
}

function landmarksOf({ model, landmarks }: LoadedResults): Results["landmarks"] {
  const ofModel = new Map(model.landmarks.map(({ id, title }) => [id, title]));
  return landmarks.map(({ landmark, levels }) => ({
    id: landmark,
    title: ofModel.get(landmark) ?? themes.find(({ id }) => id === landmark)?.title ?? landmark,
    theme: !ofModel.has(landmark),
    levels: [...levels.map(copyInterval)],
  }));
}

function presentQuestion(
  question: QuestionResult,
  loaded: LoadedResults,
  surroundings: ResultsSurroundings,
): QuestionResultView {
  return {
    // The figures are readonly data of the very shape that the contract's schemas describe.
    ...(structuredClone(question) as Pick<QuestionResultView, keyof QuestionResult>),
    theme: loaded.themeQuestions.some((theme) => theme.question.id === question.id),
    noChangeReason: noChangeReason(question, loaded),
    inAllCases: surroundings.divided ? [] : sayInCases(question, loaded, surroundings.frameSizes),
    sincePrevious: null,
    reported: null,
    history: [],
    acrossStrata: null,
    ...presentSplit(question, loaded),
    fewCases: null,
  };
}

/** Null where something is compared, or where there is no baseline to compare with. */
function noChangeReason(
  { id, change, levels, changes }: QuestionResult,
  loaded: LoadedResults,
): string | null {
  const { audit, baseline } = loaded;
  if (change !== null || audit.baseline === null) return null;
  if (levels.every(({ n }) => n === 0)) return "Spørgsmålet er ikke målt i dette tilsyn.";
  if (audit.baseline.source !== null && baseline.length === 0)
    return "Baseline er kun offentliggjorte tal for hele kommunen, og de kan ikke deles op.";
  const before = baseline.filter(({ questionId }) => questionId === id);
  if (before.length === 0) return "Spørgsmålet blev ikke stillet i baseline.";
  if (changes.length === 0)
    return "Spørgsmålet har fået en ny version siden baseline og kan ikke sammenlignes.";
  return "Ingen sager kunne måles i begge tilsyn.";
}

/**
 * What a level's cases say about all cases of their type, in words of cases. Only where one case type was asked and
 * nothing was set aside: else the number of cases that the question concerns is not known.
 */
function sayInCases(
  { id, levels }: QuestionResult,
  { tallies }: LoadedResults,
  frameSizes: ReadonlyMap<string, number>,
): QuestionResultView["inAllCases"] {
  return levels.flatMap((result) => {
    if (!("yes" in result) || result.notRelevant + result.notYetMeasurable > 0) return [];
    const ofLevel = tallies.filter(({ questionId, level }) => questionId === id && level === result.level);
    const [stratum, ...more] = new Set(ofLevel.map((tally) => tally.stratum));
    const population = stratum === undefined ? undefined : frameSizes.get(stratum);
    if (population === undefined || more.length > 0) return [];
    const words = casesInWords.compute({ yes: result.yes, n: result.n, population });
    return words === null ? [] : [{ level: result.level, sentence: words.sentence }];
  });
}

function copyInterval<Row extends { readonly interval95: readonly [number, number] | null }>(row: Row) {
  return { ...row, interval95: row.interval95 === null ? null : ([...row.interval95] as [number, number]) };
}
