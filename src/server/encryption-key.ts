import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Config, ConfigError } from "./config.ts";

/**
 * The 32 bytes that seal CPR numbers: SAGSPEJL_KEY, else the file `sagspejl.key` in DATA_DIR, which is made the first
 * time and is readable by its owner only. Without it sealed numbers cannot be opened again: back it up on its own.
 * Throws {@link ConfigError} when the file holds something else.
 */
export async function readEncryptionKey({
  encryptionKeyHex,
  dataDir,
}: Pick<Config, "encryptionKeyHex" | "dataDir">): Promise<Uint8Array> {
  if (encryptionKeyHex !== null) return Buffer.from(encryptionKeyHex, "hex");
  const file = join(dataDir, "sagspejl.key");
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await writeFile(file, `${randomBytes(32).toString("hex")}\n`, { flag: "wx", mode: 0o600 }).catch(
    (error: unknown) => {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    },
  );
  const text = (await readFile(file, "utf8")).trim();
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    throw new ConfigError(
      `Filen ${file} er ikke en nøgle (64 hexadecimale tegn). Hent den rigtige frem fra sikkerhedskopien.`,
    );
  }
  return Buffer.from(text, "hex");
}
