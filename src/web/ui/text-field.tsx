import type { InputHTMLAttributes } from "react";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly input?: Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "type" | "autoComplete" | "inputMode" | "maxLength" | "name" | "autoFocus" | "spellCheck" | "disabled"
  >;
}

export function TextField({ value, onChange, input, ...field }: TextFieldProps) {
  return (
    <FieldFrame {...field}>
      {(control) => (
        <input
          type="text"
          {...input}
          {...control}
          className="form-input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
