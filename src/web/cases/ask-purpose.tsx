import { type FormEvent, useState } from "react";
import { casesText } from "../text/cases.ts";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { TextField } from "../ui/text-field.tsx";

type Purpose = keyof typeof casesText.purposes;
const options = (Object.keys(casesText.purposes) as Purpose[]).map((value) => ({
  value,
  label: casesText.purposes[value],
}));
/** As the contract has it (`getCase`). */
const fewestCharacters = 3;

/** Asks what a case is opened for, before anything of it is shown. */
export function AskPurpose({ onChoose }: { readonly onChoose: (purpose: string) => void }) {
  const [chosen, setChosen] = useState<Purpose | "">("");
  const [other, setOther] = useState("");
  const [isTried, setIsTried] = useState(false);
  const isOther = chosen === "andet";
  const purpose = isOther || chosen === "" ? other.trim() : casesText.purposes[chosen];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (chosen !== "" && purpose.length >= fewestCharacters) onChoose(purpose);
  };
  return (
    <form className="ask-purpose" onSubmit={submit} noValidate>
      <h2>{casesText.askTitle}</h2>
      <p>{casesText.askLead}</p>
      <RadioGroup
        label={casesText.purposeLabel}
        options={options}
        value={chosen}
        onChange={setChosen}
        error={isTried && chosen === "" ? casesText.choosePurpose : undefined}
      />
      {isOther && (
        <TextField
          label={casesText.otherPurpose}
          value={other}
          onChange={setOther}
          error={isTried && purpose.length < fewestCharacters ? casesText.tooShort : undefined}
          input={{ maxLength: 200 }}
        />
      )}
      <div className="button-row">
        <Button variant="primary" type="submit">
          {casesText.openCase}
        </Button>
      </div>
    </form>
  );
}
