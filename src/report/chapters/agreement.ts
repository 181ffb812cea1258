import { formatDecimal, formatPercent, formatRatio } from "#kit/danish-number";
import type { Block, Chapter, RichText, TableBlock } from "../report-document.ts";
import type { ReportAgreement, ReportInput } from "../report-input.ts";
import { figure, plain, rich } from "../rich-text.ts";
import { describeStrictness } from "../sentences/describe-agreement.ts";
import { hiddenText, nothingText, questionLabel } from "../sentences/describe-share.ts";

interface Compared {
  readonly id: string;
  readonly label: string;
  readonly agreement: ReportAgreement;
}

/** How alike two levels answered without seeing each other's answers, and which of them was stricter. */
export function agreementChapter({ questions, landmarks }: ReportInput): Chapter {
  const compared = questions.flatMap((question) =>
    question.agreement.map((agreement) => ({
      label: questionLabel(question, landmarks),
      id: question.id,
      agreement,
    })),
  );
  const pairs = [...new Set(compared.map(({ agreement }) => agreement.levels.join("-")))].toSorted();
  const intro =
    "Enigheden er regnet af de blinde svar: hvert niveau har målt sagen uden at se det andet niveaus svar, og en senere afklaring ændrer ikke tallet. Gwets AC og Cohens kappa er enighed ud over det, tilfældet giver; 1 er fuld enighed.";
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
  const columns = [
    { header: "Spørgsmål", align: "left", isWide: true },
    { header: "Enige", align: "right" },
    { header: "Andel", align: "right" },
    { header: "Gwets AC", align: "right" },
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
  return [table, ...warning(compared)];
}

function row({ id, label, agreement }: Compared): readonly RichText[] {
  const { agree, pairs, percentAgreement, gwetsAC, cohensKappa, warning } = agreement;
  if (agreement.isHidden) return [plain(label), ...Array.from({ length: 5 }, () => plain(hiddenText))];
  return [
    plain(label),
    rich`${figure(`enighed:${id}:${agreement.levels.join("-")}`, formatRatio(agree, pairs))}`,
    plain(percentAgreement === null ? nothingText : formatPercent(percentAgreement)),
    plain(coefficient(gwetsAC)),
    plain(`${coefficient(cohensKappa)}${warning === null ? "" : "*"}`),
    plain(pairs === 0 ? nothingText : describeStrictness(agreement)),
  ];
}

function warning(compared: readonly Compared[]): readonly Block[] {
  if (compared.every(({ agreement }) => agreement.warning === null)) return [];
  const text =
    "* Kappa skal læses med forbehold: Enten er for få sager besvaret på begge niveauer, eller også er næsten alle svar ens, og så er kappa misvisende. Læs i stedet antallet af enige og Gwets AC.";
  return [{ kind: "paragraph", text: plain(text) }];
}

function coefficient(value: number | null): string {
  return value === null ? nothingText : formatDecimal(value, 2).replace("-", "−");
}
