import { Link, useParams } from "@tanstack/react-router";
import { Fragment } from "react";
import { CriterionBox } from "../results/criterion-box.tsx";
import { catalogueText } from "../text/catalogue.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { DefinitionList } from "../ui/definition-list.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { type ListedQuestion, useQuestions } from "./use-questions.ts";

const text = catalogueText.question;

/** What a question asks, when it is asked, what each answer demands, and what it rests on. */
export function CatalogueQuestionPage() {
  const { questionId } = useParams({ from: "/lov-og-metode/spoergsmaal/$questionId" });
  const questions = useQuestions();
  return (
    <>
      <Breadcrumb>
        <Link to="/lov-og-metode">{catalogueText.title}</Link>
        <span>{questionId}</span>
      </Breadcrumb>
      <QueryView query={questions}>
        {({ questions: all }) => {
          const question = all.find(({ id }) => id === questionId);
          return question ? <Described question={question} /> : <EmptyState text={text.unknown} />;
        }}
      </QueryView>
    </>
  );
}

function Described({ question }: { readonly question: ListedQuestion }) {
  const { duties } = question;
  return (
    <>
      <PageHeader title={question.text} lead={question.relevance} />
      <CriterionBox question={question} />
      <DefinitionList
        items={[
          { term: text.model, value: question.askedIn },
          { term: text.version, value: question.version },
          { term: text.higherIs, value: question.higherIs === "better" ? text.better : text.worse },
          { term: text.duties, value: duties.length === 0 ? text.noDuties : <DutyLinks ids={duties} /> },
          { term: text.hash, value: <code className="fingerprint">{question.hash}</code> },
        ]}
      />
    </>
  );
}

function DutyLinks({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ", "}
      <Link to="/lov-og-metode/pligter/$dutyId" params={{ dutyId: id }}>
        {id}
      </Link>
    </Fragment>
  ));
}
