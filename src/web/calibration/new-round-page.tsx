import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { z } from "zod";
import { getAudit } from "#contract/audits";
import { type CalibrationCandidate, makeCalibrationRound, proposeCalibration } from "#contract/calibration";
import { auditPath } from "../audits/audit-path.ts";
import { AuditTabs } from "../audits/audit-tabs.tsx";
import { calibrationText as text } from "../text/calibration.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { CheckboxGroup } from "../ui/checkbox-group.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useCall, useEndpoint } from "../use-endpoint.ts";
import { roundPath } from "./calibration-paths.ts";

type Proposal = z.output<(typeof proposeCalibration)["response"]>;

/** The head of quality makes a round: which cases, which questions, and the limit, if any. */
export function NewRoundPage() {
  const { auditId } = useParams({ from: "/tilsyn/$auditId/kalibrering/ny" });
  const { niveau: level } = useSearch({ from: "/tilsyn/$auditId/kalibrering/ny" });
  const audit = useEndpoint(getAudit, { params: { auditId } });
  const proposal = useEndpoint(proposeCalibration, { params: { auditId }, query: { level } });
  return (
    <QueryView query={audit}>
      {(found) => (
        <>
          <AuditTabs audit={found} />
          <PageHeader title={text.newTitle(level)} lead={text.newLead} />
          <QueryView query={proposal}>
            {(known) =>
              known.candidates.length === 0 ? (
                <EmptyState text={text.noCandidates} />
              ) : (
                <RoundForm auditId={auditId} level={level} proposal={known} />
              )
            }
          </QueryView>
        </>
      )}
    </QueryView>
  );
}

interface RoundFormProps {
  readonly auditId: string;
  readonly level: number;
  readonly proposal: Proposal;
}

function RoundForm({ auditId, level, proposal: { readers, candidates, questions } }: RoundFormProps) {
  const proposed = candidates.filter(({ isProposed }) => isProposed);
  const [cases, setCases] = useState<readonly string[]>(proposed.map(({ caseNumber }) => caseNumber));
  const [asked, setAsked] = useState<readonly string[]>(questions.map(({ id }) => id));
  const [limit, setLimit] = useState("");
  const make = useCall(makeCalibrationRound);
  const navigate = useNavigate();
  const limitPercent = limit.trim() === "" ? null : Number(limit.replace(",", "."));
  const isLimitWrong =
    limitPercent !== null && !(Number.isInteger(limitPercent) && limitPercent >= 1 && limitPercent <= 100);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isLimitWrong) return;
    const body = { level, caseNumbers: [...cases], questionIds: [...asked], limitPercent };
    make.mutate(
      { params: { auditId }, body },
      { onSuccess: ({ id }) => void navigate({ to: roundPath(id) }) },
    );
  };
  const names = readers.map(({ name }) => name).join(", ");
  return (
    <form onSubmit={submit} noValidate>
      <h2>{text.readersTitle}</h2>
      <p>{readers.length === 0 ? text.readersNone : text.readers(names)}</p>
      <CaseFields candidates={candidates} chosen={cases} onChange={setCases} />
      <details>
        <summary>{text.chosenQuestions(asked.length, questions.length)}</summary>
        <CheckboxGroup
          label={text.questions}
          hint={text.questionsHint}
          options={questions.map(({ id, text: words, cases: n }) => ({
            value: id,
            label: `${id} ${words}`,
            hint: text.questionHint(n),
          }))}
          value={asked}
          onChange={setAsked}
        />
      </details>
      <TextField
        label={text.limitField}
        hint={text.limitHint}
        optional
        value={limit}
        onChange={setLimit}
        error={isLimitWrong ? text.limitWrong : undefined}
        input={{ inputMode: "numeric", maxLength: 3 }}
      />
      <ProblemNotice error={make.error} />
      <div className="dialog-actions">
        <Button variant="primary" type="submit" isPending={make.isPending}>
          {text.create}
        </Button>
        <ButtonLink to={auditPath(auditId, "kalibrering")}>{text.cancel}</ButtonLink>
      </div>
    </form>
  );
}

interface CaseFieldsProps {
  readonly candidates: readonly CalibrationCandidate[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** So many more are offered: who needs another case finds one among those with most known answers. */
const otherCases = 20;

/** The proposed cases, and folded the others that could be taken instead. */
function CaseFields({ candidates, chosen, onChange }: CaseFieldsProps) {
  const proposed = candidates.filter(({ isProposed }) => isProposed);
  const others = candidates.filter(({ isProposed }) => !isProposed).slice(0, otherCases);
  const group = (label: string, hint: string | undefined, offered: readonly CalibrationCandidate[]) => {
    const numbers = offered.map(({ caseNumber }) => caseNumber);
    return (
      <CheckboxGroup
        label={label}
        {...(hint === undefined ? {} : { hint })}
        options={offered.map(toChoice)}
        value={chosen.filter((caseNumber) => numbers.includes(caseNumber))}
        onChange={(next) => onChange([...chosen.filter((one) => !numbers.includes(one)), ...next])}
      />
    );
  };
  return (
    <>
      {group(text.cases, text.casesHint(proposed.length), proposed)}
      {others.length > 0 && (
        <details>
          <summary>{text.showMore(others.length)}</summary>
          {group(text.showMore(others.length), undefined, others)}
        </details>
      )}
    </>
  );
}

function toChoice({ caseNumber, earlierAudit, stratum, unit, questionIds, defects }: CalibrationCandidate) {
  const hint = text.caseHint(earlierAudit.title, stratum, unit.name, questionIds.length, defects);
  return { value: caseNumber, label: caseNumber, hint };
}
