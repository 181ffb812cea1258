import { type ReactNode, useId } from "react";

interface CheckboxProps {
  readonly label: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
}

export function Checkbox({ label, isSelected, onChange, hint, disabled }: CheckboxProps) {
  const id = useId();
  return (
    <div className="form-group-checkbox">
      <input
        type="checkbox"
        id={id}
        className="form-checkbox"
        checked={isSelected}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
