import { type ReactNode, useId } from "react";
import { uiText } from "../text/ui.ts";
import type { FieldProps } from "./field-frame.tsx";

/** A group of controls that answer one question, with the question as its legend. */
export function Fieldset({
  label,
  hint,
  error,
  optional = false,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={error === undefined ? "form-group" : "form-group form-error"}>
      <fieldset aria-describedby={described === "" ? undefined : described}>
        <legend className="form-label">
          {label} {optional && <span className="weight-normal">{uiText.optional}</span>}
        </legend>
        {hint !== undefined && (
          <span className="form-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
        {error !== undefined && (
          <span className="form-error-message" id={`${id}-error`}>
            {error}
          </span>
        )}
        {children}
      </fieldset>
    </div>
  );
}
