import type { Model } from "#contract/catalogue";
import { formatDecimal } from "#kit/danish-number";
import { writePrintedPercent } from "#kit/printed-percent";
import { historicalAuditText as text } from "../text/published-counts.ts";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { describeCounts } from "./describe-row.ts";
import type { Choices, ProposedFigure } from "./propose-figures.ts";

type Choice = NonNullable<ReturnType<Choices["get"]>>;

interface FigureChoicesProps {
  readonly proposed: readonly ProposedFigure[];
  /** Rows that no count gives. */
  readonly leftOut: number;
  readonly model: Model;
  readonly onChoose: (rowId: string, choice: Choice) => void;
}

/** Each possible row with the question it is kept for; where several counts give the percentage, with the count. */
export function FigureChoices({ proposed, leftOut, model, onChoose }: FigureChoicesProps) {
  const columns: readonly Column<ProposedFigure>[] = [
    { key: "row", header: text.columns.row, isRowHeader: true, cell: nameOf },
    {
      key: "percent",
      header: text.columns.percent,
      numeric: true,
      cell: ({ row }) => `${writePrintedPercent(row.printed)} %`,
    },
    {
      key: "count",
      header: text.columns.count,
      cell: (figure) => <CountChoice figure={figure} onChoose={onChoose} />,
    },
    {
      key: "question",
      header: text.columns.question,
      cell: (figure) => <QuestionChoice figure={figure} model={model} onChoose={onChoose} />,
    },
  ];
  return (
    <>
      <h3>{text.figures}</h3>
      <p>{text.figuresHint}</p>
      <Table
        caption={text.figures}
        captionHidden
        columns={columns}
        rows={proposed}
        rowKey={({ row }) => row.id}
        emptyText={text.cannotKeep(leftOut)}
      />
      {leftOut > 0 && proposed.length > 0 && <p>{text.cannotKeep(leftOut)}</p>}
      {model.questions.some(({ scale }) => scale.kind === "graded") && <p className="quiet">{text.graded}</p>}
    </>
  );
}

/** Rows of different groups may bear the same name. */
function nameOf({ row, heading }: ProposedFigure): string {
  return heading === null ? row.label : text.underHeading(heading, row.label);
}

interface ChoiceProps extends Pick<FigureChoicesProps, "onChoose"> {
  readonly figure: ProposedFigure;
}

function CountChoice({ figure, onChoose }: ChoiceProps) {
  const { row, yes } = figure;
  const [fewest, most] = row.counts ?? [yes, yes];
  if (fewest === most) return describeCounts(row);
  const counts = Array.from({ length: most - fewest + 1 }, (_, index) => fewest + index);
  return (
    <select
      className="form-select figure-select"
      aria-label={text.countOf(nameOf(figure))}
      value={yes}
      onChange={({ target }) => onChoose(row.id, { yes: Number(target.value) })}
    >
      {counts.map((count) => (
        <option key={count} value={count}>
          {text.countOption(formatDecimal(count, 0), formatDecimal(row.n, 0))}
        </option>
      ))}
    </select>
  );
}

function QuestionChoice({ figure, model, onChoose }: ChoiceProps & { readonly model: Model }) {
  const { row, questionId } = figure;
  return (
    <select
      className="form-select figure-select"
      aria-label={text.questionOf(nameOf(figure))}
      value={questionId ?? ""}
      onChange={({ target }) => onChoose(row.id, { questionId: target.value === "" ? null : target.value })}
    >
      <option value="">{text.leaveOut}</option>
      {model.landmarks.map((landmark) => (
        <optgroup key={landmark.id} label={landmark.title}>
          {model.questions
            .filter((question) => question.landmark === landmark.id && question.scale.kind === "yes-no")
            .map((question) => (
              <option key={question.id} value={question.id}>
                {text.questionOption(question.id, question.text)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
