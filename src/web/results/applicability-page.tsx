import "./results.css";
import { Link, useParams } from "@tanstack/react-router";
import { type Applicability, getApplicability } from "#contract/applicability";
import { useMay } from "../shell/session.ts";
import { applicabilityText as text } from "../text/applicability.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { Table } from "../ui/table.tsx";
import type { Column } from "../ui/table-column.ts";
import { Tag } from "../ui/tag.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { shortId } from "./level-figures.ts";
import { levelsDiffer } from "./levels-differ.ts";
import { NotRelevantShare } from "./not-relevant-share.tsx";
import { ReviewersApplicability } from "./reviewers-applicability.tsx";

type Question = Applicability["questions"][number];

/** How often "ikke relevant" is chosen: by question and level, and for the head of quality by reviewer. */
export function ApplicabilityPage() {
  const { auditId } = useParams({ from: "/tilsyn/$auditId/ikke-relevant" });
  const applicability = useEndpoint(getApplicability, { params: { auditId } });
  const seesReviewers = useMay("close-level");
  return (
    <>
      <Breadcrumb>
        <Link to="/tilsyn/$auditId/resultater" params={{ auditId }}>
          {text.results}
        </Link>
      </Breadcrumb>
      <PageHeader title={text.title} lead={text.lead} />
      <QueryView query={applicability}>
        {({ questions, reviewers }) => (
          <>
            <Questions questions={questions} />
            {seesReviewers && <ReviewersApplicability reviewers={reviewers} />}
          </>
        )}
      </QueryView>
    </>
  );
}

function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const compared = questions.filter(({ levels }) => levels.length > 1);
  const marked = compared.filter(levelsDiffer);
  const levels = [...new Set(questions.flatMap((one) => one.levels.map(({ level }) => level)))].sort();
  return (
    <section>
      <h2>{text.questions}</h2>
      {questions.length > 0 && (
        <p>
          {text.sum(marked.length, compared.length)} {marked.length > 0 && text.marked}
        </p>
      )}
      <Table
        caption={text.questions}
        captionHidden
        columns={columnsOf(levels)}
        rows={[...marked, ...questions.filter((question) => !marked.includes(question))]}
        rowKey={({ id }) => id}
        emptyText={text.empty}
      />
    </section>
  );
}

function columnsOf(levels: readonly number[]): readonly Column<Question>[] {
  return [
    {
      key: "question",
      header: text.question,
      isRowHeader: true,
      cell: ({ id, text: question }) => (
        <>
          {shortId(id) !== null && <span className="results-id">{id}</span>}
          {question}
        </>
      ),
    },
    ...levels.map(
      (wanted): Column<Question> => ({
        key: `niveau-${wanted}`,
        header: text.level(wanted),
        cell: ({ levels: given }) => {
          const chosen = given.find(({ level }) => level === wanted);
          return chosen === undefined || chosen.asked === 0 ? (
            text.notAsked
          ) : (
            <NotRelevantShare chosen={chosen} />
          );
        },
      }),
    ),
    {
      key: "difference",
      header: text.difference,
      cell: (question) => (levelsDiffer(question) ? <Tag tone="warning">{text.differs}</Tag> : text.alike),
    },
  ];
}
