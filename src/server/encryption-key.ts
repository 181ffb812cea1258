import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Config, ConfigError } from "./config.ts";
import { isSystemError } from "./is-system-error.ts";

/** The file in DATA_DIR that holds the key when SAGSPEJL_KEY does not. */
const keyFileName = "sagspejl.key";

/**
 * The 32 bytes that CPR numbers are sealed with: SAGSPEJL_KEY, else the key file, made at the first need and readable by its
 * owner only. Without the same key a restored database cannot open its seals. Throws {@link ConfigError}.
 */
export function readEncryptionKey({
  encryptionKeyHex,
  dataDir,
}: Pick<Config, "encryptionKeyHex" | "dataDir">): Buffer {
  if (encryptionKeyHex !== null) return Buffer.from(encryptionKeyHex, "hex");
  const path = join(dataDir, keyFileName);
  const text = readKeyFile(path) ?? makeKeyFile(dataDir, path);
  if (/^[0-9a-f]{64}$/i.test(text.trim())) return Buffer.from(text.trim(), "hex");
  throw new ConfigError(
    `Nøglefilen ${path} skal være 64 hexadecimale tegn. Hent den rigtige fra sikkerhedskopien.`,
  );
}

function readKeyFile(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return null;
    throw error;
  }
}

function makeKeyFile(dataDir: string, path: string): string {
  const key = randomBytes(32).toString("hex");
  mkdirSync(dataDir, { recursive: true });
  // `wx`: two processes that start together must not each make their own.
  writeFileSync(path, `${key}\n`, { mode: 0o600, flag: "wx" });
  return key;
}
