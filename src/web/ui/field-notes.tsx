import type { ReactNode } from "react";

interface FieldNotesProps {
  readonly id: string;
  readonly hint: ReactNode;
  readonly error: string | undefined;
}

/** The hint and the error of a field, each with an id to describe it by. */
export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
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
    </>
  );
}

/** The value of `aria-describedby` for a field with these notes. */
export function describedBy({ id, hint, error }: FieldNotesProps): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(" ");
}
