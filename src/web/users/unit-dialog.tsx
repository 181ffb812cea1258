import { type FormEvent, useState } from "react";
import type { Named } from "#contract/fields";
import { createUnit, listUnits, listUsers, renameUnit } from "#contract/users";
import { fieldError } from "../api-errors.ts";
import { unitsText, usersText } from "../text/users.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useCall } from "../use-endpoint.ts";

/** Creates a unit, or gives `unit` another name. */
export function UnitDialog({ unit, onClose }: { readonly unit?: Named; readonly onClose: () => void }) {
  const [name, setName] = useState(unit?.name ?? "");
  const create = useCall(createUnit, { invalidates: [listUnits] });
  const rename = useCall(renameUnit, { invalidates: [listUnits, listUsers] });
  const error = create.error ?? rename.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      announce(usersText.saved(name));
      onClose();
    };
    if (unit) rename.mutate({ params: { unitId: unit.id }, body: { name } }, { onSuccess });
    else create.mutate({ body: { name } }, { onSuccess });
  };
  return (
    <Dialog title={unit ? unitsText.renameTitle(unit.name) : unitsText.create} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <ProblemNotice error={error} />
        <TextField
          label={unitsText.name}
          hint={unit ? unitsText.renameHint(unit.id) : unitsText.nameHint}
          value={name}
          error={fieldError(error, "name")}
          onChange={setName}
        />
        <div className="dialog-actions">
          <Button variant="primary" type="submit" isPending={create.isPending || rename.isPending}>
            {usersText.save}
          </Button>
          <Button onPress={onClose}>{usersText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
