import { formatDecimal, formatPercent, formatRatio } from "#kit/danish-number";
import type { Interval } from "#statistics/methods/interval";
import type { Block, Chapter, RichText, TableBlock } from "../report-document.ts";
import type { ReportAgreement, ReportInput } from "../report-input.ts";
import { betweenLevels } from "../reported-level.ts";
import { figure, plain, rich, unbroken } from "../rich-text.ts";
import { agreementCell, describeStrictness } from "../sentences/describe-agreement.ts";
import { nothingText, questionLabel } from "../sentences/describe-share.ts";

interface Compared {
  readonly id: string;
  readonly label: string;
  readonly agreement: ReportAgreement;
}

/** How alike two levels answered without seeing each other's answers, and which of them was stricter. */
export function agreementChapter({ questions, landmarks, forPublication }: ReportInput): Chapter {
  const compared = questions.flatMap((question) =>
    betweenLevels(question).map((agreement) => ({
      label: questionLabel(question, landmarks),
      id: question.id,
      agreement,
    })),
  );
  const pairs = [...new Set(compared.map(({ agreement }) => agreement.levels.join("-")))].toSorted();
  const byPair = pairs.map((pair) => compared.filter(({ agreement }) => agreement.levels.join("-") === pair));
  const blocks: readonly Block[] =
    byPair.length === 0
      ? [
          {
            kind: "paragraph",
            text: plain(forPublication ? allHidden : "Ingen sager er målt på to niveauer endnu."),
          },
        ]
      : [
          { kind: "paragraph", text: plain(forPublication ? `${intro} ${someHidden}` : intro) },
          pairsTable(byPair),
          ...byPair.flatMap(questionBlocks),
        ];
  return { id: "enighed", title: "Enighed mellem niveauerne", blocks };
}

const intro =
  "Enigheden er regnet ud fra de blinde svar: hvert niveau har målt sagen uden at se det andet niveaus svar, og en senere afklaring ændrer ikke tallet. Gwets AC og Cohens kappa er enighed ud over den, tilfældigheder giver; 1 er fuld enighed. I parentes står 95 %-intervallet.";

const allHidden = "Enigheden er skjult, fordi tallene bag er for små til at blive vist uden for huset.";
const someHidden = "Kun de spørgsmål, hvor ingen af tallene bag er små, er med, og kun de tælles under ét.";

/** All questions together, a row for each two levels that met. */
function pairsTable(byPair: readonly (readonly Compared[])[]): TableBlock {
  const rows = byPair.map((compared) => {
    const agreements = compared.map(({ agreement }) => agreement);
    const levels = agreements[0]?.levels ?? ([0, 0] as const);
    const sum = (count: (agreement: ReportAgreement) => number) =>
      agreements.reduce((total, one) => total + count(one), 0);
    const agree = sum((one) => one.agree);
    const pairs = sum((one) => one.pairs);
    const [firstStricter, secondStricter] = [
      sum((one) => one.firstStricter),
      sum((one) => one.secondStricter),
    ];
    return [
      plain(`Niveau ${levels[0]} og niveau ${levels[1]}`),
      rich`${figure({ kind: "agreement-sum", levels }, formatRatio(agree, pairs))}`,
      plain(pairs === 0 ? nothingText : formatPercent(agree / pairs)),
      plain(describeStrictness({ levels, firstStricter, secondStricter })),
    ];
  });
  return {
    kind: "table",
    id: "enighed-i-alt",
    caption: "Alle spørgsmål under ét",
    columns: [
      { header: "Niveauer", align: "left", isWide: true },
      { header: "Enige vurderinger", align: "right" },
      { header: "Andel", align: "right" },
      { header: "Strengest ved uenighed", align: "left" },
    ],
    rows,
  };
}

/** The questions on which two levels differed; where they never did, a line would say nothing. */
function questionBlocks(compared: readonly Compared[]): readonly Block[] {
  const [first = 0, second = 0] = compared[0]?.agreement.levels ?? [];
  const differing = compared.filter(({ agreement }) => agreement.agree < agreement.pairs);
  const alike = compared.length - differing.length;
  if (differing.length === 0) {
    const text = `Niveau ${first} og niveau ${second} var enige i alle sager på alle spørgsmål.`;
    return [{ kind: "paragraph", text: plain(text) }];
  }
  const table: TableBlock = {
    kind: "table",
    id: `enighed-${first}-${second}`,
    caption: `Spørgsmål, hvor niveau ${first} og niveau ${second} ikke altid var enige`,
    columns: [
      { header: "Spørgsmål", align: "left", isWide: true },
      { header: "Enige", align: "right" },
      { header: "Gwets AC (95 %)", align: "right" },
      { header: "Kappa (95 %)", align: "right" },
      { header: "Strengest", align: "left" },
    ],
    rows: differing.map(row),
  };
  const others = alike === 1 ? "På det sidste spørgsmål" : `På de øvrige ${alike} spørgsmål`;
  const rest = alike === 0 ? "" : `${others} var de to niveauer enige i alle sager. `;
  const text = `${rest}${warning(differing)}`.trim();
  return text === "" ? [table] : [table, { kind: "paragraph", text: plain(text) }];
}

function row({ id, label, agreement }: Compared): readonly RichText[] {
  const { pairs, warning } = agreement;
  const mark = warning === null ? "" : "*";
  return [
    plain(label),
    agreementCell(id, agreement),
    plain(coefficient(agreement.gwetsAC, agreement.gwetsACInterval95)),
    plain(coefficient(agreement.cohensKappa, agreement.cohensKappaInterval95, mark)),
    plain(pairs === 0 ? nothingText : describeStrictness(agreement)),
  ];
}

function warning(compared: readonly Compared[]): string {
  if (compared.every(({ agreement }) => agreement.warning === null)) return "";
  return "* Kappa skal læses med forbehold: Enten er for få sager målt på begge niveauer, eller også er næsten alle svar ens, og så er kappa misvisende. Læs i stedet antallet af enige og Gwets AC.";
}

/** `0,88 (0,78 til 0,97)`: with its 95 % interval, where the answers show a spread. */
function coefficient(value: number | null, interval: Interval | null, mark = ""): string {
  if (value === null) return nothingText;
  const limits = (interval ?? []).map((limit) => formatDecimal(limit, 2));
  const between = limits.length === 0 ? "" : ` ${unbroken(`(${limits.join(" til ")})`)}`;
  return `${formatDecimal(value, 2)}${mark}${between}`;
}
