import { useId } from "react";

interface SearchFieldProps {
  /** What one can search for. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Narrows a list while one types. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="form-group search-field">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <input
        type="search"
        id={id}
        className="form-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
