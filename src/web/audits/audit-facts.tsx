import type { AuditView } from "#contract/audits";
import { formatDanishDate } from "#kit/danish-date";
import { localDate } from "#kit/local-date";
import { useMay } from "../shell/session.ts";
import { auditText } from "../text/audits.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { DefinitionList } from "../ui/definition-list.tsx";
import { auditPath } from "./audit-path.ts";

/** What the audit was planned as. */
export function AuditFacts({ audit }: { readonly audit: AuditView }) {
  const mayEdit = useMay("plan-audit") && audit.drawStep !== "froe" && audit.drawStep !== "trukket";
  const { model, periods, baseline, themeQuestions } = audit;
  return (
    <section>
      <h2>{auditText.facts}</h2>
      <DefinitionList
        items={[
          { term: auditText.model, value: `${model.title}, ${auditText.version(model.version)}` },
          { term: auditText.periods, value: <PeriodList periods={periods} /> },
          { term: auditText.baseline, value: baseline?.title ?? auditText.noBaseline },
          { term: auditText.themeQuestions, value: <ThemeList questions={themeQuestions} /> },
        ]}
      />
      {mayEdit && <ButtonLink to={auditPath(audit.id, "plan")}>{auditText.editPlan}</ButtonLink>}
    </section>
  );
}

function PeriodList({ periods }: Pick<AuditView, "periods">) {
  return (
    <ul className="plain-list">
      {Object.entries(periods).map(([stratum, { from, to }]) => (
        <li key={stratum}>
          {stratum}: {auditText.period(formatDanishDate(localDate(from)), formatDanishDate(localDate(to)))}
        </li>
      ))}
    </ul>
  );
}

function ThemeList({ questions }: { readonly questions: AuditView["themeQuestions"] }) {
  if (questions.length === 0) return auditText.noThemeQuestions;
  return (
    <ul className="plain-list">
      {questions.map(({ id, text, levels }) => (
        <li key={id}>
          {text} <span className="quiet">({auditText.onLevels(levels.join(" og "))})</span>
        </li>
      ))}
    </ul>
  );
}
