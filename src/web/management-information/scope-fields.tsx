import type { ManagementInformation } from "#contract/management-information";
import { localDate } from "#kit/local-date";
import { describeMonth, monthOf, monthsUpTo } from "#statistics/measures/ledelsesinformation/month";
import { managementInformationText as text } from "../text/management-information.ts";
import { SelectField } from "../ui/select-field.tsx";
import type { ManagementSearch } from "./management-search.ts";

/** A select has no undefined: the whole municipality is this value in it. */
const all = "alle";
/** Three years back is what a leader compares with; the address takes any month. */
const monthsToChoose = 36;

interface ScopeFieldsProps {
  readonly information: ManagementInformation;
  readonly onChange: (part: ManagementSearch) => void;
}

/** Which month, and which of the units one leads. */
export function ScopeFields({ information, onChange }: ScopeFieldsProps) {
  const { month, latestMonth, unit, units } = information;
  const latest = monthsUpTo(monthOf(localDate(`${latestMonth}-01`)), monthsToChoose).toReversed();
  const months = latest.some((each) => each === month) ? latest : [...latest, month];
  return (
    <search className="scope-fields">
      <SelectField
        label={text.month}
        options={months.map((each) => ({
          value: each,
          label: each === latestMonth ? text.monthRunning(describeMonth(each)) : describeMonth(each),
        }))}
        value={month}
        onChange={(maaned) => onChange({ maaned })}
      />
      <SelectField
        label={text.unit}
        options={[
          { value: all, label: text.wholeMunicipality },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={unit?.id ?? all}
        onChange={(id) => onChange({ enhed: id === all ? undefined : id })}
      />
    </search>
  );
}
