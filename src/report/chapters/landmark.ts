import type { Block, Chapter } from "../report-document.ts";
import type { ReportInput, ReportQuestion } from "../report-input.ts";
import { reportedLevel, resultOn } from "../reported-level.ts";
import { plain } from "../rich-text.ts";
import { enumerate } from "../sentences/count-words.ts";
import { describeChange } from "../sentences/describe-change.ts";
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
  const level = reportedLevel(input.audit);
  const chart = intervalChart(
    `andele-${landmark.id}`,
    `${landmark.title}: andel på niveau ${level} med 95 %-interval`,
    questions,
    input.audit,
  );
  const blocks: readonly Block[] = [
    {
      kind: "paragraph",
      text: plain([countSentence(questions), readingSentence(questions, level)].join(" ").trim()),
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
    `${number("tilbagegang")} viser tilbagegang`,
    `${number("ingen-sikker-aendring")} viser ingen sikker ændring`,
  ];
  return `${count} Af de ${verdicts.length}, der kan sammenlignes med baseline, er resultatet: ${enumerate(parts)}.`;
}

/** How to read an interval, on the first figure that can be read. */
function readingSentence(questions: readonly ReportQuestion[], level: number): string {
  for (const question of questions) {
    const interval = resultOn(level, question)?.wilson95;
    if (interval)
      return `Intervallet læses sådan: For »${questionLabel(question)}« er usikkerheden ${intervalInCases(interval)}.`;
  }
  return "";
}

function changed(questions: readonly ReportQuestion[], { audit }: ReportInput): readonly Block[] {
  const sure = questions.filter(
    ({ change }) => change !== null && change.verdict !== "ingen-sikker-aendring",
  );
  const items = sure.map((question) =>
    describeChange(question, audit.baseline?.title ?? "", reportedLevel(audit)),
  );
  const shown = items.filter((item) => item !== null);
  return shown.length === 0 ? [] : [{ kind: "list", items: shown }];
}
