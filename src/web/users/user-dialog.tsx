import { type FormEvent, useState } from "react";
import { createUser, listUsers, type User, type UserInput, updateUser } from "#contract/users";
import { fieldError } from "../api-errors.ts";
import { usersText } from "../text/users.ts";
import { announce } from "../ui/announce.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useCall } from "../use-endpoint.ts";
import { RoleRows } from "./role-rows.tsx";
import { firstInput, inputOf } from "./user-input.ts";

/** Creates a user, or changes `user`. */
export function UserDialog({ user, onClose }: { readonly user?: User; readonly onClose: () => void }) {
  const [input, setInput] = useState<UserInput>(user ? inputOf(user) : firstInput);
  const save = useSaveUser(user);
  const change = (part: Partial<UserInput>) => setInput({ ...input, ...part });
  const errorFor = (path: string) => fieldError(save.error, path);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.run(input, () => {
      announce(usersText.saved(input.name));
      onClose();
    });
  };
  return (
    <Dialog title={user ? usersText.editTitle(user.name) : usersText.createTitle} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <ProblemNotice error={save.error} />
        <TextField
          label={usersText.name}
          value={input.name}
          error={errorFor("name")}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={usersText.login}
          value={input.login}
          error={errorFor("login")}
          onChange={(login) => change({ login })}
          input={{ autoComplete: "off", spellCheck: false }}
        />
        <RoleRows roles={input.roles} onChange={(roles) => change({ roles })} />
        <TextField
          label={usersText.code}
          hint={usersText.codeHint}
          optional
          value={input.raadgiverCode ?? ""}
          onChange={(code) => change({ raadgiverCode: code === "" ? null : code })}
        />
        {user && (
          <div className="form-group">
            <Checkbox
              label={usersText.isActive}
              hint={usersText.isActiveHint}
              isSelected={input.active}
              onChange={(active) => change({ active })}
            />
          </div>
        )}
        <div className="dialog-actions">
          <Button variant="primary" type="submit" isPending={save.isPending}>
            {usersText.save}
          </Button>
          <Button onPress={onClose}>{usersText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function useSaveUser(user: User | undefined) {
  const create = useCall(createUser, { invalidates: [listUsers] });
  const update = useCall(updateUser, { invalidates: [listUsers] });
  const run = (body: UserInput, onSuccess: () => void) => {
    if (user) update.mutate({ params: { userId: user.id }, body }, { onSuccess });
    else create.mutate({ body }, { onSuccess });
  };
  return { run, error: create.error ?? update.error, isPending: create.isPending || update.isPending };
}
