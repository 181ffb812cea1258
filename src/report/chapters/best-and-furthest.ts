import type { Block, RichText } from "../report-document.ts";
import type { ReportInput, ReportQuestion } from "../report-input.ts";
import { reportedLevel, resultOn } from "../reported-level.ts";
import { plain, rich } from "../rich-text.ts";
import { describeShare, introduce, questionLabel, shareFigureId } from "../sentences/describe-share.ts";
import { rankQuestions } from "./rank-questions.ts";

/** The questions that go best and those furthest from the goal, with what orders them. */
export function bestAndFurthest(input: ReportInput): readonly Block[] {
  const level = reportedLevel(input.audit);
  const { best, furthest } = rankQuestions(input.questions, level);
  const list = (title: string, questions: readonly ReportQuestion[]): readonly Block[] =>
    questions.length === 0
      ? []
      : [
          { kind: "heading", text: title },
          { kind: "list", items: questions.map((question) => item(question, input)) },
        ];
  const lists = [...list("Her går det bedst", best), ...list("Her er der længst til mål", furthest)];
  return lists.length === 0 ? [] : [...lists, { kind: "paragraph", text: plain(orderOf(level)) }];
}

/** Why 66 of 71 may stand above 40 of 42. */
function orderOf(level: number): string {
  return `Rækkefølgen tager højde for, hvor usikre tallene er, så få sager ikke alene kan give en plads øverst. Antallene er niveau ${level}'s egne svar.`;
}

function item(question: ReportQuestion, { audit, landmarks }: ReportInput): RichText {
  const level = reportedLevel(audit);
  const result = resultOn(level, question);
  return rich`${introduce(questionLabel(question, landmarks))} ${result ? describeShare(shareFigureId(question, level), result) : ""}`;
}
