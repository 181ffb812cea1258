import { planText } from "../text/audits.ts";
import type { FieldProps } from "../ui/field-frame.tsx";
import { TextField } from "../ui/text-field.tsx";

interface AuditIdFieldProps extends Pick<FieldProps, "hint" | "error"> {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** The id of a new audit, which stands in addresses and files. */
export function AuditIdField(props: AuditIdFieldProps) {
  return (
    <TextField
      {...props}
      label={planText.id}
      input={{ autoComplete: "off", spellCheck: false, maxLength: 40 }}
    />
  );
}
