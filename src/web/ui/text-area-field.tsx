import type { TextareaHTMLAttributes } from "react";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";

interface TextAreaFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly textarea?: Pick<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    "rows" | "maxLength" | "autoFocus" | "onBlur" | "disabled"
  >;
}

export function TextAreaField({ value, onChange, textarea, ...field }: TextAreaFieldProps) {
  return (
    <FieldFrame {...field}>
      {(control) => (
        <textarea
          rows={4}
          {...textarea}
          {...control}
          className="form-input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
