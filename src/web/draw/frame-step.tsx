import { useState } from "react";
import { buildFrame } from "#contract/draws";
import { formatDanishDate } from "#kit/danish-date";
import { formatDecimal } from "#kit/danish-number";
import { localDate } from "#kit/local-date";
import { auditPath } from "../audits/audit-path.ts";
import { drawText } from "../text/draw.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { Loading } from "../ui/loading.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useCall } from "../use-endpoint.ts";
import { DrawStep, type StepProps } from "./draw-step.tsx";
import { FrameTables } from "./frame-tables.tsx";
import { NewDrawDialog } from "./new-draw-dialog.tsx";

const text = drawText.frame;

/** Which cases can be drawn, in words and counts, and why the others cannot. */
export function FrameStep({ audit, model, draw, mayDraw }: StepProps) {
  const build = useCall(buildFrame);
  const [asksReason, setAsksReason] = useState(false);
  const hasSeed = draw !== null && draw.seedAt !== null;
  const start = () => build.mutate({ params: { auditId: audit.id }, body: { reason: "" } });
  return (
    <DrawStep title={text.title} state={draw === null ? "current" : "done"}>
      <p>{text.intro}</p>
      <ul>
        {model.strata.flatMap(({ id, title }) => {
          const period = audit.periods[id];
          if (!period) return [];
          const [from, to] = [period.from, period.to].map((day) => formatDanishDate(localDate(day)));
          return [<li key={id}>{text.stratum(title, from ?? "", to ?? "")}</li>];
        })}
      </ul>
      <p className="quiet">{text.order}</p>
      {draw && (
        <>
          <p>
            <strong>{text.size(formatDecimal(draw.frame.size, 0))}</strong>{" "}
            {text.built(formatMoment(draw.frame.builtAt))}
          </p>
          <FrameTables frame={draw.frame} />
        </>
      )}
      <ProblemNotice error={build.error} />
      {build.isPending && <Loading text={text.building} />}
      <div className="button-row">
        {mayDraw && draw === null && (
          <Button variant="primary" isPending={build.isPending} onPress={start}>
            {text.build}
          </Button>
        )}
        {mayDraw && draw !== null && !hasSeed && (
          <Button isPending={build.isPending} onPress={start}>
            {text.rebuild}
          </Button>
        )}
        {mayDraw && hasSeed && <Button onPress={() => setAsksReason(true)}>{text.newDraw}</Button>}
        {mayDraw && !hasSeed && <ButtonLink to={auditPath(audit.id, "plan")}>{text.editPeriods}</ButtonLink>}
        {mayDraw && draw && (
          <a className="button button-quiet" href={`/api/audits/${audit.id}/draw/frame.csv`} download>
            {text.download}
          </a>
        )}
      </div>
      {asksReason && <NewDrawDialog auditId={audit.id} onClose={() => setAsksReason(false)} />}
    </DrawStep>
  );
}
