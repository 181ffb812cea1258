import { uiText } from "../text/ui.ts";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  /** `""` when nothing is chosen yet. */
  readonly value: Value | "";
  readonly onChange: (value: Value) => void;
}

/** A native select: the one list that works on every device and with every aid. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { options, value, onChange, ...field } = props;
  return (
    <FieldFrame {...field}>
      {(control) => (
        <select
          {...control}
          className="form-select"
          value={value}
          onChange={({ target }) => {
            const chosen = options.find((option) => option.value === target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {value === "" && <option value="">{uiText.chooseOne}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
