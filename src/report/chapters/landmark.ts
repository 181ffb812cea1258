import { listInDanish } from "#kit/danish-list";
import type { Block, Chapter } from "../report-document.ts";
import type { ReportInput, ReportQuestion } from "../report-input.ts";
import { reportedLevel, resultOn } from "../reported-level.ts";
import { plain } from "../rich-text.ts";
import { describeChange, mayBeChance } from "../sentences/describe-change.ts";
import { intervalInCases, questionLabel } from "../sentences/describe-share.ts";
import { intervalChart } from "./interval-chart.ts";

/** A page for one landmark or case step: what changed, all questions as a picture, and every level's counts. */
export function landmarkChapter(
  landmark: { readonly id: string; readonly title: string },
  input: ReportInput,
): Chapter {
  const questions = input.questions.filter(
    (question) => question.landmark === landmark.id && !question.theme,
  );
  const chart = intervalChart(`andele-${landmark.id}`, landmark.title, questions, input.audit);
  const blocks: readonly Block[] = [
    {
      kind: "paragraph",
      text: plain([countSentence(questions), readingSentence(questions, input)].join(" ").trim()),
    },
    ...changed(questions, input),
    chart,
  ];
  return { id: `pejlemaerke-${landmark.id}`, title: landmark.title, blocks };
}

function countSentence(questions: readonly ReportQuestion[]): string {
  const count = `${questions.length} spørgsmål er målt.`;
  const verdicts = questions.flatMap(({ change }) => change?.verdict ?? []);
  if (verdicts.length === 0) return count;
  const number = (verdict: string) => verdicts.filter((one) => one === verdict).length;
  const parts = [
    `${number("fremgang")} viser fremgang`,
    `${number("tilbagegang")} tilbagegang`,
    `${number("ingen-sikker-aendring")} ingen sikker ændring`,
  ];
  return `${count} ${verdicts.length} kan sammenlignes med baseline: ${listInDanish(parts)}.`;
}

/** How to read the picture, on the first question that is in it. */
function readingSentence(questions: readonly ReportQuestion[], { audit }: ReportInput): string {
  const [first] = questions.flatMap((question) => {
    const interval = resultOn(reportedLevel(audit), question)?.wilson95;
    return interval ? [{ question, interval }] : [];
  });
  if (!first) return "";
  const baseline = audit.baseline ? ` og den lodrette streg ${audit.baseline.title}` : "";
  const cases = first.question.inAllCases ?? intervalInCases(first.interval);
  return `I figuren er prikken andelen, den vandrette streg usikkerheden${baseline}. For »${questionLabel(first.question)}« passer målingen med ${cases} sager.`;
}

function changed(questions: readonly ReportQuestion[], { audit }: ReportInput): readonly Block[] {
  const told = questions.filter(
    (question) =>
      mayBeChance(question) ||
      (question.change !== null && question.change.verdict !== "ingen-sikker-aendring"),
  );
  const items = told
    .map((question) => describeChange(question, { audit, landmarks: [] }))
    .filter((item) => item !== null);
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
