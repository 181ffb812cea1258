import type { AllocationView } from "#contract/allocation";
import { formatDecimal } from "#kit/danish-number";
import { allocationText } from "../text/allocation.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

interface UnallocatedProps {
  readonly reviews: AllocationView["reviews"];
  readonly onChange: (reviewId: number) => void;
}

/** The reviews that nobody has: how many, and for those that nobody can be given, why. */
export function Unallocated({ reviews, onChange }: UnallocatedProps) {
  const open = reviews.filter(({ reviewer }) => reviewer === null);
  const stuck = open.filter(({ reason }) => reason !== null);
  const waiting = open.length - stuck.length;
  return (
    <>
      {waiting > 0 && <Notice kind="info">{allocationText.waiting(formatDecimal(waiting, 0))}</Notice>}
      {stuck.length > 0 && (
        <Notice kind="advarsel" title={allocationText.stuckTitle(formatDecimal(stuck.length, 0))}>
          <p>{allocationText.stuck}</p>
          <ul>
            {stuck.map(({ reviewId, caseNumber, level, reason }) => (
              <li key={reviewId}>
                <strong>{allocationText.stuckCase(caseNumber, level)}</strong>: {reason}{" "}
                <Button
                  variant="quiet"
                  small
                  aria-label={allocationText.changeWhich(caseNumber, level)}
                  onPress={() => onChange(reviewId)}
                >
                  {allocationText.change}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
