import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { checkAnchors } from "#audit/anchors/check-anchors";
import { checkPlan, type PlanRemark } from "#audit/draw/check-plan";
import { type DrawPlanInput, type DrawView, fixPlan } from "#contract/draws";
import { plannerSearchOf } from "../planner/planner-search.ts";
import { drawText } from "../text/draw.ts";
import { plannerText } from "../text/planner.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useCall } from "../use-endpoint.ts";
import { AnchorFields } from "./anchor-fields.tsx";
import { type DraftPlan, draftOf, planOf, rowsOfCounts } from "./draft-plan.ts";
import type { StepProps } from "./draw-step.tsx";
import { SizesTable } from "./sizes-table.tsx";

const text = drawText.sizes;

interface SizesFormProps extends Pick<StepProps, "model"> {
  readonly auditId: string;
  readonly draw: DrawView;
  readonly onFixed: () => void;
}

/** The sizes as they are written, what so many can show, and what speaks against them; then they are fixed. */
export function SizesForm({ auditId, model, draw, onFixed }: SizesFormProps) {
  const [draft, setDraft] = useState(() => draftOf(draw.plan, model, draw.frame));
  const fix = useCall(fixPlan);
  const plan = planOf(draft);
  const remarks = plan === null ? [{ sentence: text.notWhole, stops: true }] : remarksOn(plan, model, draw);
  const isStopped = remarks.some(({ stops }) => stops);
  const submit = () => {
    if (plan) fix.mutate({ params: { auditId }, body: plan }, { onSuccess: onFixed });
  };
  return (
    <>
      <p>{text.lead}</p>
      <SizesTable frame={draw.frame} plan={plan} draft={draft} onChange={setDraft} />
      <p className="quiet">
        {text.marginHint}{" "}
        <Link to="/tilsyn/planlaegger" search={plannerSearchOf(model, draw.frame.strata)}>
          {plannerText.link}
        </Link>
      </p>
      {draw.anchorSources.length > 0 && (
        <AnchorFields
          modelId={model.id}
          sources={draw.anchorSources}
          draft={draft}
          plan={plan}
          onChange={setDraft}
        />
      )}
      <MoreFields draft={draft} onChange={setDraft} />
      {remarks.length > 0 && (
        <Notice kind={isStopped ? "advarsel" : "info"}>
          {remarks.map(({ sentence }) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <ProblemNotice error={fix.error} />
      <div className="button-row">
        <Button variant="primary" isDisabled={isStopped} isPending={fix.isPending} onPress={submit}>
          {text.fix}
        </Button>
      </div>
    </>
  );
}

type Remark = Pick<PlanRemark, "sentence" | "stops">;

/** What the server would say of the plan: first what is wrong with the anchor cases, which stops it. */
function remarksOn(plan: DrawPlanInput, model: StepProps["model"], draw: DrawView): readonly Remark[] {
  const levels = model.levels.map(({ level }) => level);
  const wrong = plan.anchors ? checkAnchors(plan.anchors, draw.anchorSources, levels) : null;
  return [
    ...(wrong === null ? [] : [{ sentence: wrong.sentence, stops: true }]),
    ...checkPlan({ ...plan, maxPerCaseworker: null }, rowsOfCounts(draw.frame.strata)),
  ];
}

interface MoreFieldsProps {
  readonly draft: DraftPlan;
  readonly onChange: (draft: DraftPlan) => void;
}

/** What few draws need. */
function MoreFields({ draft, onChange }: MoreFieldsProps) {
  return (
    <details>
      <summary>{text.more}</summary>
      <TextField
        label={text.maxPerCaseworker}
        optional
        value={draft.maxPerCaseworker}
        onChange={(maxPerCaseworker) => onChange({ ...draft, maxPerCaseworker })}
        input={{ inputMode: "numeric" }}
      />
      <TextAreaField
        label={text.exclude}
        hint={text.excludeHint}
        optional
        value={draft.exclude}
        onChange={(exclude) => onChange({ ...draft, exclude })}
        textarea={{ rows: 3 }}
      />
    </details>
  );
}
