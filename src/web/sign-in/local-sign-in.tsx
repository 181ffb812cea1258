import { type FormEvent, useState } from "react";
import { signInLocally } from "#contract/sign-in";
import { signInText } from "../text/sign-in.ts";
import { Button } from "../ui/button.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useCall } from "../use-endpoint.ts";
import { useEntering } from "./use-entering.ts";

export function LocalSignIn({ returnTo }: { readonly returnTo: string | undefined }) {
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useCall(signInLocally, { invalidates: [] });
  const enter = useEntering();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ body: { login, password } }, { onSuccess: (me) => enter(me, returnTo) });
  };
  return (
    <form className="narrow-form" onSubmit={submit} noValidate>
      <ProblemNotice error={signIn.error} />
      <TextField
        label={signInText.login}
        value={login}
        onChange={setLogin}
        input={{ autoComplete: "username" }}
      />
      <TextField
        label={signInText.password}
        value={password}
        onChange={setPassword}
        input={{ type: "password", autoComplete: "current-password" }}
      />
      <Button variant="primary" type="submit" isPending={signIn.isPending}>
        {signInText.submit}
      </Button>
    </form>
  );
}
