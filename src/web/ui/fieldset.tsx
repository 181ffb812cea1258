import { type ReactNode, useId } from "react";
import { uiText } from "../text/ui.ts";
import type { FieldProps } from "./field-frame.tsx";
import { describedBy, FieldNotes } from "./field-notes.tsx";

/** A group of controls that answer one question, with the question as its legend. */
export function Fieldset({
  label,
  hint,
  error,
  optional = false,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  const id = useId();
  const notes = { id, hint, error };
  return (
    <div className={error === undefined ? "form-group" : "form-group form-error"}>
      <fieldset aria-describedby={describedBy(notes)}>
        <legend className="form-label">
          {label} {optional && <span className="weight-normal">{uiText.optional}</span>}
        </legend>
        <FieldNotes {...notes} />
        {children}
      </fieldset>
    </div>
  );
}
