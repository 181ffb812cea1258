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
  /** When a figure is undefined (null), in Danish: given as `reason` beside it, unless `compute` gives its own. */
  readonly undefinedWhen?: string;
};

/** Makes a method that checks its input against `input` before `compute` sees it, and says why where a figure is null. */
export function statisticMethod<Input>({
  input: schema,
  compute,
  undefinedWhen,
  ...words
}: Definition<Input>): StatisticMethod {
  const run = (input: unknown) => {
    const figures = compute(read(schema, input));
    const reason = figures["reason"] ?? undefinedWhen;
    return reason === undefined || !holdsNull(figures) ? figures : { ...figures, reason };
  };
  return { ...words, run };
}

function holdsNull(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === null;
  return Object.values(value).some(holdsNull);
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
