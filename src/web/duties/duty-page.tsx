import "./duties.css";
import { Link, useParams } from "@tanstack/react-router";
import { type DutyView, listDuties } from "#contract/duties";
import { dutyStatuses } from "#law/duty";
import { countingText } from "../text/counting.ts";
import { dutiesText as text } from "../text/duties.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { DefinitionList } from "../ui/definition-list.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { keepTogether } from "../ui/keep-together.ts";
import { Notice } from "../ui/notice.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { ClockLine } from "./clock-line.tsx";
import { sayInForce } from "./in-force.ts";

/** One duty: the rule, its clock, what fulfils it, where it stands, and how outcomes read. */
export function DutyPage() {
  const { dutyId } = useParams({ from: "/lov-og-metode/pligter/$dutyId" });
  const duties = useEndpoint(listDuties, {});
  return (
    <>
      <Breadcrumb>
        <Link to="/lov-og-metode/pligter">{text.title}</Link>
        <span>{dutyId}</span>
      </Breadcrumb>
      <QueryView query={duties}>
        {(all) => {
          const duty = all.find(({ id }) => id === dutyId);
          return duty ? <Described duty={duty} /> : <EmptyState text={text.unknown} />;
        }}
      </QueryView>
    </>
  );
}

function Described({ duty }: { readonly duty: DutyView }) {
  return (
    <>
      <PageHeader title={duty.title} lead={duty.rule} />
      {!duty.verified && (
        <Notice kind="advarsel" title={text.unverifiedTitle}>
          <p>{text.unverifiedText}</p>
        </Notice>
      )}
      <h2>{text.clockTitle}</h2>
      <ClockLine duty={duty} />
      <h2>{text.rule}</h2>
      <Rule duty={duty} />
      <h2>{text.examples}</h2>
      <Examples examples={duty.examples} />
    </>
  );
}

function Rule({ duty }: { readonly duty: DutyView }) {
  const { provision, sourceNote, sourceUrl } = duty;
  return (
    <DefinitionList
      items={[
        { term: text.begins, value: duty.clock },
        { term: text.lasts, value: duty.due },
        { term: text.fulfilledBy, value: duty.fulfilledBy },
        { term: text.exceptions, value: duty.exceptions.join("; ") || text.noExceptions },
        { term: text.ends, value: duty.ends ?? text.neverEnds },
        ...(duty.counting.length > 0
          ? [{ term: countingText.dutyTerm, value: <CountedAs settings={duty.counting} /> }]
          : []),
        { term: text.kind, value: text.kinds[duty.kind] },
        { term: text.inForce, value: sayInForce(duty.inForce) },
        {
          term: text.source,
          value: (
            <>
              {keepTogether(`${provision}. ${sourceNote}`)}{" "}
              {sourceUrl !== null && <a href={sourceUrl}>{text.sourceLink}</a>}
            </>
          ),
        },
        { term: text.id, value: <code>{duty.id}</code> },
      ]}
    />
  );
}

/** What the law leaves open about the duty, how the municipality counts, and the way to where it is chosen. */
function CountedAs({ settings }: { readonly settings: DutyView["counting"] }) {
  return settings.map(({ id, question, option }) => (
    <div key={id}>
      {question} {option}.{" "}
      <Link to="/lov-og-metode/optaelling" hash={id}>
        {countingText.dutyLink}
      </Link>
    </div>
  ));
}

function Examples({ examples }: Pick<DutyView, "examples">) {
  if (examples.length === 0) return <EmptyState text={text.noExamples} />;
  return (
    <>
      <p className="quiet">{text.examplesNote}</p>
      <dl className="definitions">
        {examples.map(({ status, sentence }) => (
          <div key={status} className="duty-example">
            <dt>{dutyStatuses[status]}</dt>
            <dd>{keepTogether(sentence)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
