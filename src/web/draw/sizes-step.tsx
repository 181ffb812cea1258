import { useState } from "react";
import type { DrawPlanInput, DrawView } from "#contract/draws";
import { formatDecimal } from "#kit/danish-number";
import { drawText } from "../text/draw.ts";
import { Button } from "../ui/button.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { describeAnchorSizes } from "./describe-anchors.ts";
import { DrawStep, type StepProps } from "./draw-step.tsx";
import { SizesForm } from "./sizes-form.tsx";
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
