import { ProgressBar as AriaProgressBar, Label } from "react-aria-components";
import { formatDecimal } from "#kit/danish-number";
import { uiText } from "../text/ui.ts";

interface ProgressBarProps {
  readonly label: string;
  /** How many are done. */
  readonly value: number;
  readonly total: number;
  readonly labelHidden?: boolean;
}

/** How far something is, as a bar and as "7 af 12". */
export function ProgressBar({ label, value, total, labelHidden = false }: ProgressBarProps) {
  const text = uiText.nOfTotal(formatDecimal(value, 0), formatDecimal(total, 0));
  const percent = total === 0 ? 0 : (100 * value) / total;
  return (
    <AriaProgressBar className="progress" value={value} maxValue={Math.max(total, 1)} valueLabel={text}>
      <Label className={labelHidden ? "sr-only" : "progress-label"}>{label}</Label>
      <span className="progress-track" aria-hidden="true">
        <span className="progress-fill" style={{ inlineSize: `${percent}%` }} />
      </span>
      <span className="progress-text">{text}</span>
    </AriaProgressBar>
  );
}
