import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { UnreadableFileError } from "./unreadable-file-error.ts";

/** Bytes that can be read from the start more than once: the encoding is told in a first pass. */
export interface FileBytes {
  stream(): AsyncIterable<Uint8Array>;
  whole(): Promise<Uint8Array>;
}

/** A path is read piece by piece, however large; a stream (standard input) is gathered in memory, for it comes only once. */
export async function openBytes(source: string | AsyncIterable<Uint8Array>): Promise<FileBytes> {
  if (typeof source === "string") {
    return {
      stream: () => readPieces(source),
      whole: () => readFile(source).catch((error: unknown) => explain(source, error)),
    };
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  return { stream: () => onePiece(bytes), whole: () => Promise.resolve(bytes) };
}

export async function readFirstBytes(bytes: FileBytes, count: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes.stream()) {
    pieces.push(piece);
    length += piece.length;
    if (length >= count) break;
  }
  return Buffer.concat(pieces).subarray(0, count);
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) yield piece as Buffer;
  } catch (error) {
    explain(path, error);
  }
}

function explain(path: string, error: unknown): never {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT") throw new UnreadableFileError(`Filen ${path} findes ikke. Ret stien, og prøv igen.`);
  if (code === "EISDIR") throw new UnreadableFileError(`${path} er en mappe. Skriv navnet på en fil.`);
  if (code === "EACCES")
    throw new UnreadableFileError(
      `Filen ${path} må ikke læses af denne bruger. Giv læseadgang, og prøv igen.`,
    );
  throw error;
}
