import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { checkAnchors } from "#audit/anchors/check-anchors";
import { checkPlan } from "#audit/draw/check-plan";
import { type DrawPlanInput, type DrawView, fixPlan } from "#contract/draws";
import { formatDecimal } from "#kit/danish-number";
import { plannerSearchOf } from "../planner/planner-search.ts";
import { drawText } from "../text/draw.ts";
import { plannerText } from "../text/planner.ts";
import { Button } from "../ui/button.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { Notice } from "../ui/notice.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useCall } from "../use-endpoint.ts";
import { AnchorFields } from "./anchor-fields.tsx";
import { describeAnchorSizes } from "./describe-anchors.ts";
import { draftOf, planOf, rowsOfCounts } from "./draft-plan.ts";
import { DrawStep, type StepProps } from "./draw-step.tsx";
import { SizesTable } from "./sizes-table.tsx";

const text = drawText.sizes;

/** How many cases of each stratum on each level, with what so many can show. */
export function SizesStep({ audit, model, draw, mayDraw }: StepProps) {
  const [isChanging, setIsChanging] = useState(false);
  if (draw === null)
    return (
      <DrawStep title={text.title} state="waiting" waitsFor={drawText.waiting.sizes}>
        {null}
      </DrawStep>
    );
  const isOpen = draw.step === "grundlag" || (draw.step === "stoerrelser" && isChanging);
  return (
    <DrawStep title={text.title} state={isOpen ? "current" : "done"}>
      {isOpen && mayDraw ? (
        <SizesForm
          key={draw.number}
          auditId={audit.id}
          model={model}
          draw={draw}
          onFixed={() => setIsChanging(false)}
        />
      ) : (
        draw.plan && <FixedSizes audit={audit} draw={draw} plan={draw.plan} mayDraw={mayDraw} />
      )}
      {mayDraw && draw.step === "stoerrelser" && !isChanging && (
        <Button onPress={() => setIsChanging(true)}>{text.change}</Button>
      )}
    </DrawStep>
  );
}

interface FixedSizesProps extends Pick<StepProps, "audit" | "mayDraw"> {
  readonly draw: DrawView;
  readonly plan: DrawPlanInput;
}

function FixedSizes({ audit, draw, plan, mayDraw }: FixedSizesProps) {
  const { maxPerCaseworker, exclude } = plan;
  return (
    <>
      {draw.planFixedAt !== null && <p>{text.fixed(formatMoment(draw.planFixedAt))}</p>}
      <SizesTable frame={draw.frame} plan={plan} />
      {maxPerCaseworker !== null && <p>{text.maxFixed(formatDecimal(maxPerCaseworker, 0))}</p>}
      {draw.anchors !== null && <p>{describeAnchorSizes(draw.anchors)}</p>}
      {exclude.length > 0 && <p>{text.excludedFixed(exclude.join(", "))}</p>}
      {mayDraw && (
        <p>
          <a href={`/api/audits/${audit.id}/draw/plan.json`} download>
            {text.download}
          </a>
        </p>
      )}
    </>
  );
}

interface SizesFormProps extends Pick<StepProps, "model"> {
  readonly auditId: string;
  readonly draw: DrawView;
  readonly onFixed: () => void;
}

function SizesForm({ auditId, model, draw, onFixed }: SizesFormProps) {
  const [draft, setDraft] = useState(() => draftOf(draw.plan, model, draw.frame));
  const fix = useCall(fixPlan);
  const plan = planOf(draft);
  const remarks = plan ? checkPlan({ ...plan, maxPerCaseworker: null }, rowsOfCounts(draw.frame.strata)) : [];
  const wrong = plan?.anchors
    ? checkAnchors(
        plan.anchors,
        draw.anchorSources,
        model.levels.map(({ level }) => level),
      )
    : null;
  const isStopped = plan === null || wrong !== null || remarks.some(({ stops }) => stops);
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
      <details>
        <summary>{text.more}</summary>
        <TextField
          label={text.maxPerCaseworker}
          optional
          value={draft.maxPerCaseworker}
          onChange={(maxPerCaseworker) => setDraft({ ...draft, maxPerCaseworker })}
          input={{ inputMode: "numeric" }}
        />
        <TextAreaField
          label={text.exclude}
          hint={text.excludeHint}
          optional
          value={draft.exclude}
          onChange={(exclude) => setDraft({ ...draft, exclude })}
          textarea={{ rows: 3 }}
        />
      </details>
      {(plan === null || wrong !== null || remarks.length > 0) && (
        <Notice kind={isStopped ? "advarsel" : "info"}>
          {plan === null && <p>{text.notWhole}</p>}
          {wrong !== null && <p>{wrong.sentence}</p>}
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
