import { useState } from "react";
import type { AuditInput } from "#contract/audits";
import { listThemes, type ModelSummary } from "#contract/catalogue";
import { planText } from "../text/audits.ts";
import { CheckboxGroup } from "../ui/checkbox-group.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { useEndpoint } from "../use-endpoint.ts";

interface ThemeFieldsProps {
  readonly levels: ModelSummary["levels"];
  readonly chosen: AuditInput["themeQuestions"];
  readonly onChange: (chosen: AuditInput["themeQuestions"]) => void;
}

/** A select has no null: no theme is this value in it. */
const noTheme = "intet";

/** A theme, two to four of its questions, and the levels they are asked on. */
export function ThemeFields({ levels, chosen, onChange }: ThemeFieldsProps) {
  const themes = useEndpoint(listThemes, {}).data ?? [];
  const [picked, setPicked] = useState<string>();
  const [onLevels, setOnLevels] = useState(() => chosen[0]?.levels ?? levels.map(({ level }) => level));
  const ofChosen = themes.find(({ questions }) => questions.some(({ id }) => id === chosen[0]?.id));
  const theme = themes.find(({ id }) => id === picked) ?? ofChosen;
  const choose = (ids: readonly string[], levelNumbers: readonly number[]) => {
    const questions = (theme?.questions ?? []).filter(({ id }) => ids.includes(id));
    onChange(questions.map(({ id, version }) => ({ id, version, levels: [...levelNumbers] })));
  };
  const ids = chosen.map(({ id }) => id);
  return (
    <>
      <SelectField
        label={planText.theme}
        hint={planText.themeHint}
        options={[
          { value: noTheme, label: planText.noTheme },
          ...themes.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        value={theme?.id ?? noTheme}
        onChange={(id) => {
          setPicked(id);
          onChange([]);
        }}
      />
      {theme && picked !== noTheme && (
        <>
          <CheckboxGroup
            label={planText.themeQuestions}
            options={theme.questions.map(({ id, text }) => ({ value: id, label: text }))}
            value={ids}
            onChange={(next) => choose(next, onLevels)}
          />
          <CheckboxGroup
            label={planText.themeLevels}
            options={levels.map(({ level, title }) => ({
              value: String(level),
              label: planText.levelChoice(level, title),
            }))}
            value={onLevels.map(String)}
            onChange={(next) => {
              setOnLevels(next.map(Number));
              choose(ids, next.map(Number));
            }}
          />
        </>
      )}
    </>
  );
}
