import { useState } from "react";
import { type DrawView, drawCases } from "#contract/draws";
import { formatDecimal } from "#kit/danish-number";
import { auditPath } from "../audits/audit-path.ts";
import { drawText } from "../text/draw.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { Notice } from "../ui/notice.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useCall } from "../use-endpoint.ts";
import { AnchorsDrawn } from "./anchors-drawn.tsx";
import { DrawStep, type StepProps } from "./draw-step.tsx";
import { DrawnTable } from "./drawn-table.tsx";
import { ReplaceDialog } from "./replace-dialog.tsx";

const text = drawText.drawn;

/** The lot itself, and the cases that came out of it. */
export function DrawnStep({ audit, draw, mayDraw }: StepProps) {
  const lot = useCall(drawCases);
  const state = draw?.seedAt == null ? "waiting" : draw.drawnAt === null ? "current" : "done";
  return (
    <DrawStep title={text.title} state={state} waitsFor={drawText.waiting.drawn} isLast>
      {draw?.drawnAt == null ? (
        <>
          <p>{text.lead}</p>
          <ProblemNotice error={lot.error} />
          {mayDraw && (
            <div className="button-row">
              <Button
                variant="primary"
                isPending={lot.isPending}
                onPress={() => lot.mutate({ params: { auditId: audit.id } })}
              >
                {text.draw}
              </Button>
            </div>
          )}
        </>
      ) : (
        <DrawnCases audit={audit} draw={draw} drawnAt={draw.drawnAt} mayDraw={mayDraw} />
      )}
    </DrawStep>
  );
}

interface DrawnCasesProps extends Pick<StepProps, "audit" | "mayDraw"> {
  readonly draw: DrawView;
  readonly drawnAt: string;
}

function DrawnCases({ audit, draw, drawnAt, mayDraw }: DrawnCasesProps) {
  const [replacing, setReplacing] = useState<string>();
  const cases = audit.levels.find(({ level }) => level === 1)?.cases ?? 0;
  const isAllocated = audit.allocated.withReviewer === audit.allocated.reviews;
  return (
    <>
      <p>
        <strong>{text.counts(formatDecimal(cases, 0))}</strong>{" "}
        {text.drawnAt(formatMoment(drawnAt), draw.drawnBy ?? "")}
      </p>
      <div className="button-row">
        {mayDraw && !isAllocated && (
          <ButtonLink to={auditPath(audit.id, "fordeling")} variant="primary">
            {text.allocate}
          </ButtonLink>
        )}
        <ButtonLink to={auditPath(audit.id, "udtraek/protokol")}>{text.protocol}</ButtonLink>
      </div>
      {draw.short.length > 0 && (
        <Notice kind="info" title={text.shortTitle}>
          <ul>
            {draw.short.map(({ stratum, level, got, wanted }) => (
              <li key={`${stratum} ${level}`}>
                {text.short(stratum, level, formatDecimal(got, 0), formatDecimal(wanted, 0))}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {draw.anchors !== null && <AnchorsDrawn auditId={audit.id} anchors={draw.anchors} />}
      <DrawnTable drawn={draw.drawn} {...(mayDraw && { onReplace: setReplacing })} />
      {replacing !== undefined && (
        <ReplaceDialog auditId={audit.id} caseNumber={replacing} onClose={() => setReplacing(undefined)} />
      )}
    </>
  );
}
