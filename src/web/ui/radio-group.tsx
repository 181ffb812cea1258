import { useId } from "react";
import type { Choice } from "./checkbox-group.tsx";
import type { FieldProps } from "./field-frame.tsx";
import { Fieldset } from "./fieldset.tsx";

interface RadioGroupProps<Value extends string> extends FieldProps {
  readonly options: readonly Choice<Value>[];
  readonly value: Value | "";
  readonly onChange: (value: Value) => void;
}

export function RadioGroup<Value extends string>({
  options,
  value,
  onChange,
  ...field
}: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <Fieldset {...field}>
      {options.map((option) => {
        const id = `${name}-${option.value}`;
        return (
          <div className="form-group-radio" key={option.value}>
            <input
              type="radio"
              id={id}
              name={name}
              className="form-radio"
              checked={value === option.value}
              aria-describedby={option.hint === undefined ? undefined : `${id}-hint`}
              onChange={() => onChange(option.value)}
            />
            <label htmlFor={id}>{option.label}</label>
            {option.hint !== undefined && (
              <span className="form-hint" id={`${id}-hint`}>
                {option.hint}
              </span>
            )}
          </div>
        );
      })}
    </Fieldset>
  );
}
