import type { ReactNode } from "react";
import { uiText } from "../text/ui.ts";

export type StepState = "done" | "current" | "waiting";

export interface Step {
  readonly key: string;
  readonly title: string;
  readonly state: StepState;
  /** A few words below the title, such as a date. */
  readonly note?: ReactNode;
}

const stateText = {
  done: uiText.stepDone,
  current: uiText.stepCurrent,
  waiting: uiText.stepWaiting,
} as const;

/** Steps that follow each other, and how far one is. */
export function Stepper({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) {
  return (
    <ol className="stepper" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.key}
          className={`stepper-step ${step.state}`}
          aria-current={step.state === "current" ? "step" : undefined}
        >
          <span className="stepper-mark" aria-hidden="true">
            {step.state === "done" ? "✓" : index + 1}
          </span>
          <span className="stepper-text">
            <span className="stepper-title">{step.title}</span>
            <span className="sr-only"> ({stateText[step.state]})</span>
            {step.note !== undefined && <span className="stepper-note">{step.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
