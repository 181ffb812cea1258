import type { z } from "zod";
import { InvalidStatisticInput } from "./invalid-statistic-input.ts";

/** A statistic as the command line offers it: `bin/sagspejl statistics <id>`. */
export type StatisticMethod = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly reference: string;
  /** One JSON object in, one out, with the keys of contract.md section 5. Throws `InvalidStatisticInput`. */
  readonly run: (input: unknown) => Record<string, unknown>;
};

type Definition<Input> = Omit<StatisticMethod, "run"> & {
  readonly input: z.ZodType<Input>;
  readonly compute: (input: Input) => Record<string, unknown>;
};

/** Makes a method that checks its input against `input` before `compute` sees it. */
export function statisticMethod<Input>({
  input: schema,
  compute,
  ...words
}: Definition<Input>): StatisticMethod {
  return { ...words, run: (input) => compute(read(schema, input)) };
}

function read<Input>(schema: z.ZodType<Input>, input: unknown): Input {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const key = (issue?.path ?? [])
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("");
  if (key === "") throw new InvalidStatisticInput("Giv ét JSON-objekt med metodens nøgler.");
  throw new InvalidStatisticInput(`Nøglen »${key.replace(/^\./, "")}« ${issue?.message}.`);
}
