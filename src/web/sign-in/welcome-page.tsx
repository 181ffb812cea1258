import { useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { createFirstAdministrator } from "#contract/sign-in";
import { fieldError } from "../api-errors.ts";
import { signInText } from "../text/sign-in.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeader } from "../ui/page-header.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useCall } from "../use-endpoint.ts";
import { NewPassword, newPasswordError } from "./new-password.tsx";
import { useEntering } from "./use-entering.ts";

/** Where the console's one-time link leads: the municipality gets its name and its first administrator. */
export function WelcomePage() {
  const { token } = useSearch({ from: "/velkommen" });
  return (
    <>
      <PageHeader title={signInText.welcomeTitle} lead={signInText.welcomeLead} />
      {token === "" ? <Notice kind="fejl">{signInText.missingToken}</Notice> : <WelcomeForm token={token} />}
    </>
  );
}

function WelcomeForm({ token }: { readonly token: string }) {
  const [municipality, setMunicipality] = useState("");
  const [name, setName] = useState("");
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState({ first: "", second: "" });
  const [isChecked, setIsChecked] = useState(false);
  const create = useCall(createFirstAdministrator, { invalidates: [] });
  const enter = useEntering();
  const errorFor = (path: string) => fieldError(create.error, path);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (newPasswordError(password)) return;
    const body = { token, municipality, name, login, password: password.first };
    create.mutate({ body }, { onSuccess: (me) => enter(me, "/brugere") });
  };
  return (
    <form className="narrow-form" onSubmit={submit} noValidate>
      <ProblemNotice error={create.error} />
      <TextField
        label={signInText.municipality}
        value={municipality}
        error={errorFor("municipality")}
        onChange={setMunicipality}
      />
      <TextField
        label={signInText.name}
        value={name}
        error={errorFor("name")}
        onChange={setName}
        input={{ autoComplete: "name" }}
      />
      <TextField
        label={signInText.login}
        value={login}
        error={errorFor("login")}
        onChange={setLogin}
        input={{ autoComplete: "username" }}
      />
      <NewPassword
        value={password}
        onChange={setPassword}
        isChecked={isChecked}
        error={errorFor("password")}
      />
      <Button variant="primary" type="submit" isPending={create.isPending}>
        {signInText.welcomeSubmit}
      </Button>
    </form>
  );
}
