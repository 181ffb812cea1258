/** The command line was not understood: exit code 2. The message is one Danish sentence. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
