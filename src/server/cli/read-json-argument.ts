import { UsageError } from "./usage-error.ts";

/** One JSON value from an argument, or from standard input when it is absent or `-`. Throws {@link UsageError}. */
export async function readJsonArgument(
  argument: string | undefined,
  stdin: AsyncIterable<Uint8Array>,
): Promise<unknown> {
  const text = argument === undefined || argument === "-" ? await readAll(stdin) : argument;
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError('Det givne er ikke gyldig JSON. Giv ét objekt, fx \'{"yes":8,"n":10}\'.');
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}
