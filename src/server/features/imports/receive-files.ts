import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { FastifyRequest } from "fastify";
import { RuleBroken } from "#server/errors";
import type { ImportSource } from "./import-source.ts";

/** The largest case system's whole history in one file, many times over. */
const largestFileBytes = 4 * 1024 ** 3;
const mostFiles = 20;

export interface ReceivedFiles {
  readonly sources: readonly ImportSource[];
  /** Deletes them: case data lies on the disk no longer than the run needs it. */
  discard(): Promise<void>;
}

/** Streams the request's files (multipart field `files`) into a folder of their own under `dataDir/import`. */
export async function receiveFiles(request: FastifyRequest, dataDir: string): Promise<ReceivedFiles> {
  const folder = join(dataDir, "import", randomUUID());
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    const sources = await writeParts(request, folder);
    if (sources.length === 0) throw noFiles();
    return { sources, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

async function writeParts(request: FastifyRequest, folder: string): Promise<ImportSource[]> {
  if (!request.isMultipart()) throw noFiles();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const sources: ImportSource[] = [];
  for await (const part of request.files({ limits: { fileSize: largestFileBytes, files: mostFiles } })) {
    // The name is the sender's; it is shown, and never becomes a path.
    const path = join(folder, String(sources.length));
    await pipeline(part.file, createWriteStream(path, { mode: 0o600 }));
    sources.push({ name: part.filename, path });
  }
  return sources;
}

function noFiles(): RuleBroken {
  return new RuleBroken(
    "ingen-filer",
    "Der fulgte ingen filer med. Vælg mindst én CSV- eller XLSX-fil, og send igen.",
  );
}
