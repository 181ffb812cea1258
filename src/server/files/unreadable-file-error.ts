/** A file that cannot be read at all. The message is a Danish sentence for the person who brought it. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
}
