interface CountInputProps {
  readonly label: string;
  /** Null shows an empty field. */
  readonly value: number | null;
  readonly onChange: (typed: string) => void;
}

/** A number of cases or minutes in a table's cell. What is no whole number is not taken. */
export function CountInput({ label, value, onChange }: CountInputProps) {
  return (
    <input
      className="form-input count-input"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      value={value ?? ""}
      onChange={({ target }) => /^\d{0,5}$/.test(target.value) && onChange(target.value)}
    />
  );
}
