import "./data-quality.css";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { getDataQuality, type QualityRuleView } from "#contract/data-quality";
import { qualityKinds } from "#law/quality/quality-rule";
import { useMay } from "../shell/session.ts";
import { dataQualityText as text } from "../text/data-quality.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { DefinitionList } from "../ui/definition-list.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { QualityFindings } from "./quality-findings.tsx";
import { RuleCounts } from "./rule-counts.tsx";

/** One rule: why it matters and what to do, the findings, and how many there were week by week. */
export function QualityRulePage() {
  const { ruleId } = useParams({ from: "/datakvalitet/$ruleId" });
  const { enhed } = useSearch({ from: "/datakvalitet/$ruleId" });
  const quality = useEndpoint(getDataQuality, { query: { unit: enhed } });
  return (
    <>
      <Breadcrumb>
        <Link to="/datakvalitet" search={{ enhed }}>
          {text.title}
        </Link>
      </Breadcrumb>
      <QueryView query={quality}>
        {({ rules, unit, units }) => {
          const rule = rules.find(({ id }) => id === ruleId);
          if (rule === undefined) return <EmptyState text={text.unknownRule} />;
          const [only] = units.length === 1 ? units : [unit];
          return (
            <>
              <PageHeader
                title={rule.title}
                lead={`${qualityKinds[rule.kind]} · ${only?.name ?? text.allUnits}`}
              />
              <WhyItMatters rule={rule} />
              <QualityFindings rule={rule} />
              <RuleCounts rule={rule} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

function WhyItMatters({ rule }: { readonly rule: QualityRuleView }) {
  const { meaning, remedy, consequence, duties, figures } = rule;
  return (
    <DefinitionList
      items={[
        { term: text.meaning, value: meaning },
        { term: text.remedy, value: remedy },
        { term: text.consequence, value: consequence },
        ...(duties.length > 0 ? [{ term: text.duties, value: <Duties rule={rule} /> }] : []),
        ...(figures.length > 0 ? [{ term: text.figures, value: <Figures rule={rule} /> }] : []),
      ]}
    />
  );
}

function Duties({ rule: { duties } }: { readonly rule: QualityRuleView }) {
  return (
    <ul className="quality-links">
      {duties.map(({ id, name }) => (
        <li key={id}>
          <Link to="/lov-og-metode/pligter/$dutyId" params={{ dutyId: id }}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** A caseworker has no Ledelsesinformation to go to, and reads the names. */
function Figures({ rule: { figures } }: { readonly rule: QualityRuleView }) {
  const mayOpen = useMay("see-management-information");
  return (
    <ul className="quality-links">
      {figures.map(({ id, name }) => (
        <li key={id}>
          {mayOpen ? (
            <Link to="/ledelsesinformation/$figureId" params={{ figureId: id }}>
              {name}
            </Link>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  );
}
