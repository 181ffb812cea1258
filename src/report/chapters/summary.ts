import { changedInWords } from "#audit/results/split-sentence";
import { listInDanish } from "#kit/danish-list";
import { formatDecimal, formatPercent } from "#kit/danish-number";
import type { Block, Chapter } from "../report-document.ts";
import type { ReportInput, ReportQuestion } from "../report-input.ts";
import { betweenLevels, reportedLevel, resultOn } from "../reported-level.ts";
import { figure, plain, rich } from "../rich-text.ts";
import { countCases } from "../sentences/count-words.ts";
import { describeChange, mayBeChance } from "../sentences/describe-change.ts";
import { questionLabel } from "../sentences/describe-share.ts";
import { bestAndFurthest } from "./best-and-furthest.ts";
import { landmarkChart } from "./landmark-chart.ts";

/** What a reader with one minute should know: what was measured, what changed, what is good, what is not. */
export function summaryChapter(input: ReportInput): Chapter {
  const blocks = [
    ...openLevelNotice(input),
    ...measured(input),
    ...landmarkChart(input),
    ...changes(input),
    ...bestAndFurthest(input),
    ...agreement(input),
  ];
  return { id: "resume", title: "Resumé", blocks };
}

function openLevelNotice({ audit }: ReportInput): readonly Block[] {
  const open = audit.levels.filter(({ isClosed }) => !isClosed).map(({ level }) => `niveau ${level}`);
  if (open.length === 0) return [];
  const text = `Målingen på ${listInDanish(open)} er ikke lukket. Tallene kan ændre sig, og rapporten er et udkast.`;
  return [{ kind: "notice", text: plain(text) }];
}

function measured({ audit, questions }: ReportInput): readonly Block[] {
  const sizes = audit.levels.map(({ level, cases }) => `${countCases(cases)} på niveau ${level}`);
  const themes = questions.filter(({ theme }) => theme).length;
  const asked = questions.length - themes;
  const extra = themes === 0 ? "" : ` og ${formatDecimal(themes, 0)} temaspørgsmål`;
  const text = rich`${audit.title} bygger på ${figure({ kind: "draw", part: "stoerrelser" }, listInDanish(sizes))}. Hver sag er målt med modellen »${audit.model.title}«, der har ${formatDecimal(asked, 0)} spørgsmål${extra}.`;
  return [{ kind: "paragraph", text }];
}

function changes(input: ReportInput): readonly Block[] {
  const { audit, questions } = input;
  if (!audit.baseline) {
    const text = "Tilsynet har ingen baseline. Tallene kan blive baseline for de kommende tilsyn.";
    return [{ kind: "paragraph", text: plain(text) }];
  }
  const compared = questions.filter(({ change }) => change !== null);
  const by = (verdict: string) => compared.filter(({ change }) => change?.verdict === verdict);
  const better = by("fremgang");
  const worse = by("tilbagegang");
  const counted = rich`Niveau ${String(reportedLevel(audit))} er sammenlignet med ${audit.baseline.title}. ${countQuestions(compared.length)} kan sammenlignes: ${figure({ kind: "changes", verdict: "fremgang" }, `${better.length} viser fremgang`)}, ${figure({ kind: "changes", verdict: "tilbagegang" }, `${worse.length} viser tilbagegang`)}, og ${figure({ kind: "changes", verdict: "ingen-sikker-aendring" }, `${compared.length - better.length - worse.length} viser ingen sikker ændring`)}.${amongMany(compared.length)}${hidden(input)}`;
  return [
    { kind: "paragraph", text: counted },
    ...changeList("Fremgang", better, input),
    ...changeList("Tilbagegang", worse, input),
    ...(better.length + worse.length === 0 ? [] : why(input)),
    ...chance(compared.filter(mayBeChance), input),
  ];
}

/** Which questions only look as if they changed; their numbers stand in their chapters. */
function chance(questions: readonly ReportQuestion[], { landmarks }: ReportInput): readonly Block[] {
  if (questions.length === 0) return [];
  const names = listInDanish(questions.map((question) => `»${questionLabel(question, landmarks)}«`));
  const word = questions.length === 1 ? "tilfældigt" : "tilfældige";
  const text = `${countQuestions(questions.length)} ligner en ændring, men kan være ${word}, når så mange sammenlignes: ${names}.`;
  return [{ kind: "paragraph", text: plain(text) }];
}

function amongMany(compared: number): string {
  if (compared < 2) return "";
  return " Jo flere spørgsmål der sammenlignes, jo flere ligner en ændring ved et tilfælde. Det er der taget højde for.";
}

/** How many questions are not among the compared because their counts are small. */
function hidden({ audit, questions }: ReportInput): string {
  const level = reportedLevel(audit);
  const count = questions.filter((question) => resultOn(level, question)?.isHidden).length;
  return count === 0 ? "" : ` Tallene på ${countQuestions(count)} er skjult, fordi de er små.`;
}

/** Whether the changes are practice or judging: in its chapter, or that it cannot be told. */
function why({ audit }: ReportInput): readonly Block[] {
  const text =
    audit.anchors === null
      ? "Om det er praksis eller bedømmelsen, der har ændret sig, kan ikke siges: Ingen sager fra et tidligere tilsyn er målt igen."
      : `Om det er praksis eller bedømmelsen, der har ændret sig, er undersøgt ved at måle ${countCases(audit.anchors.submitted)} fra ${audit.anchors.from.title} igen. Svaret står i kapitlet »Strengere eller dårligere?«.`;
  return [{ kind: "paragraph", text: plain(text) }];
}

function changeList(
  title: string,
  questions: readonly ReportQuestion[],
  input: ReportInput,
): readonly Block[] {
  const items = questions.flatMap((question) => {
    const change = describeChange(question, input);
    return change === null
      ? []
      : [rich`${change}${input.audit.anchors === null ? "" : partsInWords(question)}`];
  });
  return items.length === 0
    ? []
    : [
        { kind: "heading", text: title },
        { kind: "list", items },
      ];
}

/** What the anchor cases show of it, without their figures. */
function partsInWords(question: ReportQuestion): string {
  const words = question.split === null ? question.noSplitReason : changedInWords(question, question.split);
  return words === null ? "" : ` ${words}`;
}

function agreement({ questions }: ReportInput): readonly Block[] {
  const rows = questions.flatMap(betweenLevels).filter(({ percentAgreement }) => percentAgreement !== null);
  const pairs = rows.reduce((sum, row) => sum + row.pairs, 0);
  if (pairs === 0) return [];
  const agree = rows.reduce((sum, row) => sum + row.agree, 0);
  const same = figure(
    { kind: "agreement-sum", levels: null },
    `${formatDecimal(agree, 0)} af ${formatDecimal(pairs, 0)} vurderinger (${formatPercent(agree / pairs)})`,
  );
  return [
    { kind: "heading", text: "Enighed mellem niveauerne" },
    {
      kind: "paragraph",
      text: rich`To niveauer har målt de samme sager uden at se hinandens svar. De gav samme svar i ${same}.`,
    },
  ];
}

function countQuestions(questions: number): string {
  return questions === 1 ? "1 spørgsmål" : `${formatDecimal(questions, 0)} spørgsmål`;
}
