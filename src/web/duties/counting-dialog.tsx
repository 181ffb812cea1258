import { type FormEvent, useState } from "react";
import { type CountingSettingView, chooseOption } from "#contract/counting";
import { formatDecimal } from "#kit/danish-number";
import { fieldError } from "../api-errors.ts";
import { countingText as text } from "../text/counting.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { TextAreaField } from "../ui/text-area-field.tsx";
import { useCall } from "../use-endpoint.ts";

interface CountingDialogProps {
  readonly setting: CountingSettingView;
  /** How many cases are judged again. */
  readonly cases: number;
  readonly onClose: () => void;
}

/** The head of quality chooses how to count from now on, and says why. */
export function CountingDialog({ setting, cases, onClose }: CountingDialogProps) {
  const [option, setOption] = useState(setting.option);
  const [reason, setReason] = useState("");
  const save = useCall(chooseOption);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      announce(text.saved);
      onClose();
    };
    save.mutate({ params: { settingId: setting.id }, body: { option, reason } }, { onSuccess });
  };
  const reasonError = fieldError(save.error, "reason");
  return (
    <Dialog title={text.dialogTitle(setting.title)} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        {reasonError === undefined && <ProblemNotice error={save.error} />}
        <RadioGroup
          label={setting.question}
          options={setting.options.map(({ id, title, consequence }) => ({
            value: id,
            label: title,
            hint: consequence,
          }))}
          value={option}
          onChange={setOption}
        />
        <TextAreaField
          label={text.newReason}
          hint={text.newReasonHint}
          value={reason}
          onChange={setReason}
          error={reasonError}
          textarea={{ rows: 3, maxLength: 500 }}
        />
        <p>{text.willJudge(formatDecimal(cases, 0), cases)}</p>
        <div className="dialog-actions">
          <Button variant="primary" type="submit" isPending={save.isPending}>
            {text.save}
          </Button>
          <Button onPress={onClose}>{text.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
