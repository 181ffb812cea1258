import { type FormEvent, useState } from "react";
import { type AllocationView, addParticipant, allocateByHand, getAllocation } from "#contract/allocation";
import { getAudit, listAudits } from "#contract/audits";
import { formatDecimal } from "#kit/danish-number";
import { allocationText as text } from "../text/allocation.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { RadioGroup } from "../ui/radio-group.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { useCall } from "../use-endpoint.ts";
import { describeUnits, unitNames } from "./level-allocation.tsx";

interface AllocationDialogProps {
  readonly review: AllocationView["reviews"][number];
  readonly allocation: AllocationView;
  readonly onClose: () => void;
}

const changed = { invalidates: [getAllocation, getAudit, listAudits] };

/** One review's people: who reviews it, and who helped. Where habilitet says no, the sentence stands here. */
export function AllocationDialog({ review, allocation, onClose }: AllocationDialogProps) {
  return (
    <Dialog title={text.dialogTitle(review.caseNumber, review.level)} isOpen onClose={onClose}>
      <ReviewerForm review={review} allocation={allocation} onClose={onClose} />
      <ParticipantForm review={review} allocation={allocation} onClose={onClose} />
    </Dialog>
  );
}

/** A select has no null: nobody is this value in it. */
const nobody = "ingen";

function ReviewerForm({ review, allocation, onClose }: AllocationDialogProps) {
  const [userId, setUserId] = useState(review.reviewer?.id ?? nobody);
  const give = useCall(allocateByHand, changed);
  const names = unitNames(allocation);
  const options = allocation.reviewers
    .filter(({ level }) => level === review.level)
    .map((each) => ({
      value: each.id,
      label: text.reviewerOption(each.name, describeUnits(each, names), formatDecimal(each.reviews, 0)),
    }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      announce(text.saved);
      onClose();
    };
    const body = { userId: userId === nobody ? null : userId };
    give.mutate({ params: { reviewId: review.reviewId }, body }, { onSuccess });
  };
  return (
    <form onSubmit={submit} noValidate>
      <SelectField
        label={text.reviewer}
        options={[{ value: nobody, label: text.nobody }, ...options]}
        value={userId}
        onChange={setUserId}
      />
      <ProblemNotice error={give.error} />
      <div className="dialog-actions">
        <Button variant="primary" type="submit" isPending={give.isPending}>
          {text.save}
        </Button>
      </div>
    </form>
  );
}

function ParticipantForm({ review, allocation, onClose }: AllocationDialogProps) {
  const [userId, setUserId] = useState("");
  const [part, setPart] = useState<"medmaaler" | "sparring">("sparring");
  const add = useCall(addParticipant, changed);
  const people = new Map(allocation.reviewers.map(({ id, name }) => [id, name]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      announce(text.added);
      onClose();
    };
    add.mutate({ params: { reviewId: review.reviewId }, body: { userId, part } }, { onSuccess });
  };
  return (
    <form className="add-participant" onSubmit={submit} noValidate>
      <h3>{text.addTitle}</h3>
      <p className="quiet">{text.addHint}</p>
      <SelectField
        label={text.person}
        options={Array.from(people, ([value, label]) => ({ value, label })).sort((a, b) =>
          a.label.localeCompare(b.label, "da"),
        )}
        value={userId}
        onChange={setUserId}
      />
      <RadioGroup
        label={text.part}
        options={[
          { value: "sparring", label: text.partChoices.sparring },
          { value: "medmaaler", label: text.partChoices.medmaaler },
        ]}
        value={part}
        onChange={setPart}
      />
      <ProblemNotice error={add.error} />
      <div className="dialog-actions">
        <Button type="submit" isDisabled={userId === ""} isPending={add.isPending}>
          {text.add}
        </Button>
      </div>
    </form>
  );
}
