import { useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { acceptInvitation } from "#contract/sign-in";
import { fieldError } from "../api-errors.ts";
import { signInText } from "../text/sign-in.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useCall } from "../use-endpoint.ts";
import { NewPassword, newPasswordError } from "./new-password.tsx";
import { useEntering } from "./use-entering.ts";

/** Where an invitation link leads: the invited choose their own password. */
export function InvitationPage() {
  const { token } = useSearch({ from: "/invitation" });
  const [password, setPassword] = useState({ first: "", second: "" });
  const [isChecked, setIsChecked] = useState(false);
  const accept = useCall(acceptInvitation, { invalidates: [] });
  const enter = useEntering();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (newPasswordError(password)) return;
    accept.mutate({ body: { token, password: password.first } }, { onSuccess: (me) => enter(me) });
  };
  return (
    <>
      <PageHeader title={signInText.invitationTitle} lead={signInText.invitationLead} />
      {token === "" ? (
        <Notice kind="fejl">{signInText.missingToken}</Notice>
      ) : (
        <form className="narrow-form" onSubmit={submit} noValidate>
          <ProblemNotice error={accept.error} />
          <NewPassword
            value={password}
            onChange={setPassword}
            isChecked={isChecked}
            error={fieldError(accept.error, "password")}
          />
          <Button variant="primary" type="submit" isPending={accept.isPending}>
            {signInText.invitationSubmit}
          </Button>
        </form>
      )}
    </>
  );
}
