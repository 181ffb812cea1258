import { type ReactNode, useId } from "react";
import { uiText } from "../text/ui.ts";
import { describedBy, FieldNotes } from "./field-notes.tsx";

/** What every field says about itself. */
export interface FieldProps {
  readonly label: string;
  /** How to fill it in. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do; shown in red and read out with the field. */
  readonly error?: string | undefined;
  /** Fields are required unless they say that they are optional. */
  readonly optional?: boolean;
}

interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-required": true | undefined;
}

interface FieldFrameProps extends FieldProps {
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label, hint and error around one native control, tied together for assistive technology. */
export function FieldFrame({ label, hint, error, optional = false, children }: FieldFrameProps) {
  const id = useId();
  const notes = { id, hint, error };
  return (
    <div className={error === undefined ? "form-group" : "form-group form-error"}>
      <label className="form-label" htmlFor={id}>
        {label} {optional && <span className="weight-normal">{uiText.optional}</span>}
      </label>
      <FieldNotes {...notes} />
      {children({
        id,
        "aria-describedby": describedBy(notes),
        "aria-invalid": error === undefined ? undefined : true,
        "aria-required": optional ? undefined : true,
      })}
    </div>
  );
}
