import type { DataQuality } from "#contract/data-quality";
import { dataQualityText as text } from "../text/data-quality.ts";
import { SelectField } from "../ui/select-field.tsx";

/** A select has no undefined: all units is this value in it. */
const all = "alle";

interface UnitFieldProps {
  readonly quality: Pick<DataQuality, "unit" | "units">;
  readonly onChange: (unit: string | undefined) => void;
}

/** Which of the units one may see; nothing to choose for who has one. */
export function UnitField({ quality: { unit, units }, onChange }: UnitFieldProps) {
  if (units.length < 2) return null;
  return (
    <search className="quality-scope">
      <SelectField
        label={text.unit}
        options={[
          { value: all, label: text.allUnits },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={unit?.id ?? all}
        onChange={(id) => onChange(id === all ? undefined : id)}
      />
    </search>
  );
}
