import { parseDate } from "@internationalized/date";
import {
  DateField as AriaDateField,
  DateInput,
  DateSegment,
  FieldError,
  Label,
  Text,
} from "react-aria-components";
import { uiText } from "../text/ui.ts";
import type { FieldProps } from "./field-frame.tsx";

interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or `""` while no whole date is given. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly min?: string;
  readonly max?: string;
}

/** A date typed day, month, year (`03.02.2025`), each part also with the arrow keys. */
export function DateField({
  label,
  hint,
  error,
  optional = false,
  value,
  onChange,
  min,
  max,
}: DateFieldProps) {
  return (
    <AriaDateField
      className={error === undefined ? "form-group" : "form-group form-error"}
      value={value === "" ? null : parseDate(value)}
      onChange={(date) => onChange(date?.toString() ?? "")}
      minValue={min === undefined ? null : parseDate(min)}
      maxValue={max === undefined ? null : parseDate(max)}
      isRequired={!optional}
      isInvalid={error !== undefined}
      shouldForceLeadingZeros
    >
      <Label className="form-label">
        {label} {optional && <span className="weight-normal">{uiText.optional}</span>}
      </Label>
      {hint !== undefined && (
        <Text slot="description" className="form-hint">
          {hint}
        </Text>
      )}
      <FieldError className="form-error-message">{error}</FieldError>
      <DateInput className="form-input date-input">
        {(segment) => <DateSegment segment={segment} />}
      </DateInput>
    </AriaDateField>
  );
}
