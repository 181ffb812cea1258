import { isUnfinished } from "#audit/calibration/unfinished-round";
import { listCalibrationRounds } from "#contract/calibration";
import { calibrationText as text } from "../text/calibration.ts";
import { Notice } from "../ui/notice.tsx";
import { useEndpoint } from "../use-endpoint.ts";

/** The level's round that is not finished; null when there is none. */
export function useUnfinishedRound(auditId: string, level: number | null) {
  const { data = [] } = useEndpoint(listCalibrationRounds, { params: { auditId } });
  return data.find((round) => round.level === level && isUnfinished(round)) ?? null;
}

/** Says so where a level is about to open. A person decides, and writes why. */
export function OpeningWarning({
  round,
}: {
  readonly round: NonNullable<ReturnType<typeof useUnfinishedRound>>;
}) {
  return (
    <Notice kind="advarsel" title={text.warnTitle}>
      <p>{round.status === "kladde" ? text.warnDraft : text.warn(round.submitted, round.readers)}</p>
    </Notice>
  );
}
