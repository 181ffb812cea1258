import { formatDecimal, formatPercent, formatRatio } from "#kit/danish-number";
import type { Block, Chapter, RichText, TableBlock } from "../report-document.ts";
import type { ReportAgreement, ReportInput, ReportQuestion } from "../report-input.ts";
import { figure, plain, rich } from "../rich-text.ts";
import { describeStrictness } from "../sentences/describe-agreement.ts";
import { hiddenText, nothingText, questionLabel } from "../sentences/describe-share.ts";

interface Compared {
  readonly question: ReportQuestion;
  readonly agreement: ReportAgreement;
}

/** How alike two levels answered without seeing each other's answers, and which of them was stricter. */
export function agreementChapter({ questions }: ReportInput): Chapter {
  const compared = questions.flatMap((question) =>
    question.agreement.map((agreement) => ({ question, agreement })),
  );
  const pairs = [...new Set(compared.map(({ agreement }) => agreement.levels.join("-")))].toSorted();
  const intro =
    "Enigheden er regnet af de blinde svar: hvert niveau har målt sagen uden at se det andet niveaus svar, og en senere afklaring ændrer ikke tallet. AC1 og kappa er enighed ud over det, tilfældet giver; 1 er fuld enighed.";
  const blocks = pairs.flatMap((pair) =>
    pairBlocks(compared.filter(({ agreement }) => agreement.levels.join("-") === pair)),
  );
  const nothing: Block = { kind: "paragraph", text: plain("Ingen sager er målt på to niveauer endnu.") };
  return {
    id: "enighed",
    title: "Enighed mellem niveauerne",
    blocks: blocks.length === 0 ? [nothing] : [{ kind: "paragraph", text: plain(intro) }, ...blocks],
  };
}

function pairBlocks(compared: readonly Compared[]): readonly Block[] {
  const [first = 0, second = 0] = compared[0]?.agreement.levels ?? [];
  const title = `Niveau ${first} og niveau ${second}`;
  const columns = [
    { header: "Spørgsmål", align: "left", isWide: true },
    { header: "Enige", align: "right" },
    { header: "Andel", align: "right" },
    { header: "AC1", align: "right" },
    { header: "Kappa", align: "right" },
    { header: "Strengest", align: "left" },
  ] as const;
  const table: TableBlock = {
    kind: "table",
    id: `enighed-${first}-${second}`,
    caption: `Enighed mellem niveau ${first} og niveau ${second}`,
    columns,
    rows: compared.map(row),
  };
  return [{ kind: "heading", text: title }, table, ...warnings(compared)];
}

function row({ question, agreement }: Compared): readonly RichText[] {
  const id = `enighed:${question.id}:${agreement.levels.join("-")}`;
  if (agreement.isHidden)
    return [plain(questionLabel(question)), ...Array.from({ length: 5 }, () => plain(hiddenText))];
  return [
    plain(questionLabel(question)),
    rich`${figure(id, formatRatio(agreement.agree, agreement.pairs))}`,
    plain(agreement.percentAgreement === null ? nothingText : formatPercent(agreement.percentAgreement)),
    plain(coefficient(agreement.gwetsAC1)),
    plain(`${coefficient(agreement.cohensKappa)}${agreement.warning === null ? "" : "*"}`),
    plain(agreement.pairs === 0 ? nothingText : describeStrictness(agreement)),
  ];
}

/** Each warning once, with the questions it holds for. */
function warnings(compared: readonly Compared[]): readonly Block[] {
  const texts = [...new Set(compared.flatMap(({ agreement }) => agreement.warning ?? []))];
  if (texts.length === 0) return [];
  const items = texts.map((text) => {
    const questions = compared
      .filter(({ agreement }) => agreement.warning === text)
      .map(({ question }) => shortName(question));
    return plain(`${text} Gælder: ${questions.join(", ")}.`);
  });
  return [
    { kind: "paragraph", text: plain("* Læs kappa med forbehold:") },
    { kind: "list", items },
  ];
}

function shortName(question: ReportQuestion): string {
  return question.id.length <= 8 ? question.id : `»${question.text}«`;
}

function coefficient(value: number | null): string {
  return value === null ? nothingText : formatDecimal(value, 2).replace("-", "−");
}
