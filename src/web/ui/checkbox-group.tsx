import { Checkbox } from "./checkbox.tsx";
import type { FieldProps } from "./field-frame.tsx";
import { Fieldset } from "./fieldset.tsx";

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface CheckboxGroupProps<Value extends string> extends FieldProps {
  readonly options: readonly Choice<Value>[];
  readonly value: readonly Value[];
  /** The chosen values, in the order of `options`. */
  readonly onChange: (value: readonly Value[]) => void;
}

export function CheckboxGroup<Value extends string>({
  options,
  value,
  onChange,
  ...field
}: CheckboxGroupProps<Value>) {
  const toggle = (changed: Value, isSelected: boolean) => {
    const chosen = options.map((option) => option.value);
    onChange(chosen.filter((option) => (option === changed ? isSelected : value.includes(option))));
  };
  return (
    <Fieldset {...field}>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          label={option.label}
          {...(option.hint === undefined ? {} : { hint: option.hint })}
          isSelected={value.includes(option.value)}
          onChange={(isSelected) => toggle(option.value, isSelected)}
        />
      ))}
    </Fieldset>
  );
}
