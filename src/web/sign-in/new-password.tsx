import { signInText } from "../text/sign-in.ts";
import { TextField } from "../ui/text-field.tsx";

export interface TypedTwice {
  readonly first: string;
  readonly second: string;
}

interface NewPasswordProps {
  readonly value: TypedTwice;
  readonly onChange: (value: TypedTwice) => void;
  /** Whether it has been sent once, so that what is wrong may be said. */
  readonly isChecked: boolean;
  /** What the server says of it. */
  readonly error: string | undefined;
}

/** A new password, typed twice. */
export function NewPassword({ value, onChange, isChecked, error }: NewPasswordProps) {
  const input = { type: "password", autoComplete: "new-password" } as const;
  return (
    <>
      <TextField
        label={signInText.password}
        hint={signInText.passwordHint}
        error={error}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
        input={input}
      />
      <TextField
        label={signInText.repeatPassword}
        error={isChecked ? newPasswordError(value) : undefined}
        value={value.second}
        onChange={(second) => onChange({ ...value, second })}
        input={input}
      />
    </>
  );
}

/** What is wrong before the server is asked; the server judges the rest. */
export function newPasswordError({ first, second }: TypedTwice): string | undefined {
  return first === second ? undefined : signInText.passwordsDiffer;
}
