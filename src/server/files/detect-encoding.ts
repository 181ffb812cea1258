export type TextEncodingName = "utf-8" | "windows-1252";

/**
 * Tells a file's encoding from all its bytes, piece by piece: UTF-8 when every byte is valid UTF-8, else Windows-1252.
 * A Danish text in Windows-1252 is not valid UTF-8: æ, ø and å would have to be followed by bytes no Danish word has.
 */
export async function detectEncoding(pieces: AsyncIterable<Uint8Array>): Promise<TextEncodingName> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const piece of pieces) decoder.decode(piece, { stream: true });
    decoder.decode();
    return "utf-8";
  } catch (error) {
    if (error instanceof TypeError) return "windows-1252";
    throw error;
  }
}

/** The text of `pieces`, without a byte order mark; a letter split between two pieces stays whole. */
export async function* decodeText(
  pieces: AsyncIterable<Uint8Array>,
  encoding: TextEncodingName,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  for await (const piece of pieces) {
    yield encoding === "utf-8" ? decoder.decode(piece, { stream: true }) : decodeWindows1252(piece);
  }
  if (encoding === "utf-8") yield decoder.decode();
}

/** Bytes 0x80 to 0x9F in Windows-1252; the five that it leaves undefined stand for themselves. */
const highControls = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** By hand, because TextDecoder("windows-1252") gives Latin-1 on some versions of Node (nodejs/node#56542): € became a control character. */
function decodeWindows1252(piece: Uint8Array): string {
  const latin1 = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString("latin1");
  return latin1.replaceAll(/[\x80-\x9f]/g, (letter) => highControls[letter.charCodeAt(0) - 0x80] ?? letter);
}
