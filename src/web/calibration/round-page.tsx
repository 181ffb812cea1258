import "./calibration.css";
import { Link, useParams } from "@tanstack/react-router";
import { getCalibrationRound } from "#contract/calibration";
import { auditPath } from "../audits/audit-path.ts";
import { calibrationText as text } from "../text/calibration.ts";
import { Breadcrumb } from "../ui/breadcrumb.tsx";
import { QueryView } from "../ui/query-view.tsx";
import { useEndpoint } from "../use-endpoint.ts";
import { HeadRound } from "./head-round.tsx";
import { OwnRound } from "./own-round.tsx";

/** A calibration round, as the head of quality leads it or as a reviewer practises in it. */
export function RoundPage() {
  const { roundId } = useParams({ from: "/kalibrering/$roundId" });
  const round = useEndpoint(getCalibrationRound, { params: { roundId: Number(roundId) } });
  return (
    <QueryView query={round}>
      {(found) => (
        <>
          <Breadcrumb>
            <Link to={auditPath(found.auditId, "")}>{found.auditTitle}</Link>
            <Link to={auditPath(found.auditId, "kalibrering")}>{text.title}</Link>
            <span>{text.roundTitle(found.level)}</span>
          </Breadcrumb>
          {found.isHead ? <HeadRound round={found} /> : <OwnRound round={found} />}
        </>
      )}
    </QueryView>
  );
}
