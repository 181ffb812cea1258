import type { Results } from "#contract/results";
import { resultAnswersText } from "../text/result-answers.ts";
import type { ChangesInSum, CountedReason } from "./sum-up-changes.ts";

const text = resultAnswersText.summary;

/** The audit in a few sentences: how many questions went forward and back, what of, and what could not be compared. */
export function summarySentences(
  sum: ChangesInSum,
  { baseline, anchors }: Pick<Results["audit"], "baseline" | "anchors">,
): readonly string[] {
  const few = sum.few > 0 ? [text.few(sum.few)] : [];
  const compared = sum.up + sum.down + sum.unsure;
  if (baseline === null || compared === 0) return [text.noChanges(sum.measured), ...few];
  const isExplained = [...sum.falls, ...sum.rises].some(({ reason }) => reason !== "ukendt");
  const reasons = [
    ...(sum.down > 0 ? [sayCauses("tilbagegang", sum.down, sum.falls)] : []),
    ...(sum.up > 0 ? [sayCauses("fremgang", sum.up, sum.rises)] : []),
    ...(anchors === null ? [] : [text.anchors(anchors.submitted, anchors.from.title)]),
  ];
  const unexplained = sum.up + sum.down > 0 ? [anchors === null ? text.cannotTell : text.toldBelow] : [];
  const notCompared = sum.measured - compared;
  return [
    text.changes(sum.up, sum.down, sum.unsure, baseline.title),
    (isExplained ? reasons : unexplained).join(" "),
    [
      ...(sum.unsure > 0 ? [text.unsureMeans] : []),
      ...(notCompared > 0 ? [text.notCompared(notCompared)] : []),
      ...few,
    ].join(" "),
  ].filter((sentence) => sentence !== "");
}

/** `Af de 2 tilbagegange skyldes 1 praksis og 1 strengere bedømmelse.` */
function sayCauses(
  verdict: "fremgang" | "tilbagegang",
  total: number,
  reasons: readonly CountedReason[],
): string {
  const known = reasons.filter(({ reason }) => isCause(reason));
  const causes = known.map(({ reason, count }) => {
    const words = resultAnswersText.reasons[reason];
    return total === 1 ? words : `${count} ${words}`;
  });
  const unexplained = total - known.reduce((sum, { count }) => sum + count, 0);
  return text.causes[verdict](total, causes, unexplained);
}

/** Whether the anchor cases tell what the change comes of. */
export function isCause(reason: CountedReason["reason"]): boolean {
  return reason !== "ukendt" && reason !== "kan-ikke-sige";
}
