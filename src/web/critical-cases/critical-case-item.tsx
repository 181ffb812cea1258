import type { CriticalCaseView } from "#contract/critical-cases";
import { CaseLink } from "../cases/case-link.tsx";
import { criticalCasesText } from "../text/critical-cases.ts";
import { Button } from "../ui/button.tsx";
import { formatMoment } from "../ui/format-moment.ts";
import { Tag } from "../ui/tag.tsx";

interface CriticalCaseItemProps {
  readonly critical: CriticalCaseView;
  /** Absent where it is answered, or not the reader's to answer. */
  readonly onAcknowledge?: (critical: CriticalCaseView) => void;
}

/** One critical case: what is urgent, who said so, and what was done. */
export function CriticalCaseItem({ critical, onAcknowledge }: CriticalCaseItemProps) {
  const { caseNumber, unit, note, markedBy, markedAt, acknowledgedBy, acknowledgedAt, actionTaken } =
    critical;
  return (
    <li className="critical-case">
      <h3>
        <CaseLink caseNumber={caseNumber}>{criticalCasesText.caseTitle(caseNumber)}</CaseLink>{" "}
        <span className="quiet">{unit.name}</span>{" "}
        {acknowledgedAt === null ? (
          <Tag tone="urgent">{criticalCasesText.waiting}</Tag>
        ) : (
          <Tag tone="success">{criticalCasesText.answered}</Tag>
        )}
      </h3>
      <p>{note}</p>
      <p className="quiet">{criticalCasesText.marked(markedBy, formatMoment(markedAt))}</p>
      {acknowledgedAt !== null && (
        <div className="critical-answer">
          <p>{actionTaken}</p>
          <p className="quiet">
            {criticalCasesText.acknowledgedBy(acknowledgedBy ?? "", formatMoment(acknowledgedAt))}
          </p>
        </div>
      )}
      {onAcknowledge && (
        <Button small onPress={() => onAcknowledge(critical)}>
          {criticalCasesText.acknowledge}{" "}
          <span className="sr-only">{criticalCasesText.acknowledgeWhich(caseNumber)}</span>
        </Button>
      )}
    </li>
  );
}
