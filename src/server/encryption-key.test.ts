import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ConfigError } from "./config.ts";
import { readEncryptionKey } from "./encryption-key.ts";

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "sagspejl nøgle "));
});
afterEach(() => rm(dataDir, { recursive: true }));

test("the first reading makes a key that only its owner may read, and later ones find the same", async () => {
  const key = readEncryptionKey({ encryptionKeyHex: null, dataDir });
  expect(key).toHaveLength(32);
  expect((await stat(join(dataDir, "sagspejl.key"))).mode & 0o777).toBe(0o600);
  expect(readEncryptionKey({ encryptionKeyHex: null, dataDir })).toEqual(key);
});

test("SAGSPEJL_KEY wins over the file", () => {
  readEncryptionKey({ encryptionKeyHex: null, dataDir });
  const key = readEncryptionKey({ encryptionKeyHex: "ab".repeat(32), dataDir });
  expect([...key]).toEqual(Array.from({ length: 32 }, () => 0xab));
});

test("a damaged key file is never replaced: what it sealed could not be opened again", async () => {
  await writeFile(join(dataDir, "sagspejl.key"), "abc");
  expect(() => readEncryptionKey({ encryptionKeyHex: null, dataDir })).toThrow(ConfigError);
});
