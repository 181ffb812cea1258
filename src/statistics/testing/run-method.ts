import { statisticMethods } from "../index.ts";

/** What `bin/sagspejl statistics <id>` answers to an input. Throws when there is no such method. */
export function runMethod(id: string, input: unknown): Record<string, unknown> {
  const method = statisticMethods.find((one) => one.id === id);
  if (method === undefined) throw new Error(`no method ${id}`);
  return method.run(input);
}
