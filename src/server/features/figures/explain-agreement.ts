import type { FigureId } from "#audit/results/figure-id";
import type { AgreementView } from "#contract/results";
import { formatDecimal } from "#kit/danish-number";
import { divisionLine, gwetLine } from "#report/sentences/arithmetic";
import { enighedMellemNiveauer } from "#statistics/measures/enighed-mellem-niveauer";
import { enighedOmGrader } from "#statistics/measures/enighed-om-grader";
import type { PairedCounts } from "#statistics/methods/paired-counts";
import {
  type AskedQuestion,
  divide,
  type ExplainedCount,
  type Explanation,
  type FigureSurroundings,
  nameOf,
} from "./explanation.ts";

type Levels = readonly [number, number];

/** How often two levels' blind answers to a question were alike; null where the results do not show it. */
export function explainAgreement(asked: AskedQuestion, levels: Levels): Explanation | null {
  const agreement = asked.result.agreement.find((one) => one.levels.join() === levels.join());
  if (agreement === undefined) return null;
  const { agree, pairs } = agreement;
  const division = divide({ yes: agree, n: pairs });
  return {
    name: `Enighed på ${nameOf(asked.result)}, ${pairWords(levels)}`,
    value: division,
    why: "ingen sager, begge har kunnet måle",
    measure: "table" in agreement ? enighedOmGrader : enighedMellemNiveauer,
    counts: [...alikeCounts(agreement, asked), ...setAsideCounts(agreement, levels)],
    arithmetic: division === null ? [] : [division, ...coefficientLines(agreement)],
    statistic: "bothYes" in agreement ? { method: "agreement", input: pairedCounts(agreement) } : undefined,
    question: asked,
    answers: { questionId: asked.result.id, level: levels[1] },
  };
}

function pairWords([first, second]: Levels): string {
  return first === 0 ? `datoerne og niveau ${second}` : `niveau ${first} og niveau ${second}`;
}

function alikeCounts(agreement: AgreementView, { published }: AskedQuestion): readonly ExplainedCount[] {
  const [first, second] = agreement.levels.map((level) => (level === 0 ? "datoerne" : `niveau ${level}`));
  const pairs = { label: "Sager, begge har målt (nævneren)", count: agreement.pairs };
  if ("bothYes" in agreement)
    return [
      { label: "Begge siger ja", count: agreement.bothYes },
      { label: "Begge siger nej", count: agreement.bothNo },
      { label: `Kun ${first} siger ja`, count: agreement.onlyFirstYes },
      { label: `Kun ${second} siger ja`, count: agreement.onlySecondYes },
      pairs,
    ];
  const labels = published.scale.values.map(({ label }) => label.toLowerCase());
  const cells = agreement.table.flatMap((row, one) =>
    row.map((count, other) => ({ label: `${labels[one]} mod ${labels[other]}`, count })),
  );
  return [...cells, pairs];
}

function pairedCounts({ bothYes, onlyFirstYes, onlySecondYes, bothNo }: PairedCounts): PairedCounts {
  return { bothYes, onlyFirstYes, onlySecondYes, bothNo };
}

function setAsideCounts(
  { setAsideByFirst, setAsideBySecond, setAsideByBoth }: AgreementView,
  [first, second]: Levels,
): readonly ExplainedCount[] {
  return [
    {
      label: `Sat til side af ${first === 0 ? "datoerne" : `niveau ${first}`} alene`,
      count: setAsideByFirst,
    },
    { label: `Sat til side af niveau ${second} alene`, count: setAsideBySecond },
    { label: "Sat til side af begge", count: setAsideByBoth },
  ];
}

function coefficientLines(agreement: AgreementView): readonly string[] {
  const kappa = agreement.cohensKappa;
  return [
    ...("gwetsAC1" in agreement && agreement.gwetsAC1 !== null
      ? [gwetLine(agreement, agreement.gwetsAC1)]
      : []),
    ...(kappa === null ? [] : [`Cohens kappa: ${formatDecimal(kappa, 3)}.`]),
    ...(agreement.warning === null ? [] : [agreement.warning]),
  ];
}

/** All questions under one, of two levels or of every two: a sum of numbers that have their own ids. */
export function explainAgreementSum(
  levels: Levels | null,
  { results }: FigureSurroundings,
): Explanation | null {
  const met = results.questions.flatMap((question) =>
    question.agreement
      .filter((one) => (levels === null ? one.levels[0] !== 0 : one.levels.join() === levels.join()))
      .map((agreement) => ({ question, agreement })),
  );
  if (met.length === 0) return null;
  const agree = met.reduce((sum, { agreement }) => sum + agreement.agree, 0);
  const pairs = met.reduce((sum, { agreement }) => sum + agreement.pairs, 0);
  const division = divide({ yes: agree, n: pairs });
  const counts = met.map(({ question, agreement }): ExplainedCount => {
    const figure: FigureId = { kind: "agreement", questionId: question.id, levels: agreement.levels };
    const whose = levels === null ? `, ${pairWords(agreement.levels)}` : "";
    return {
      label: `${nameOf(question)}${whose}: enige af ${agreement.pairs}`,
      count: agreement.agree,
      figure,
    };
  });
  return {
    name: `Enige vurderinger på alle spørgsmål${levels === null ? "" : `, ${pairWords(levels)}`}`,
    value: division,
    why: "ingen sager, begge har kunnet måle",
    measure: enighedMellemNiveauer,
    counts: [
      ...counts,
      { label: "Enige i alt (tælleren)", count: agree },
      { label: "Vurderinger i alt (nævneren)", count: pairs },
    ],
    arithmetic: division === null ? [] : [divisionLine({ yes: agree, n: pairs })],
  };
}
