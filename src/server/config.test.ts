import { expect, test } from "vitest";
import { ConfigError, configDescriptions, readConfig } from "./config.ts";

test("nothing set: this machine only, the embedded database, the example municipality", () => {
  expect(readConfig({ env: {} })).toEqual({
    port: 3000,
    host: "127.0.0.1",
    dataDir: "./data",
    databaseUrl: null,
    encryptionKeyHex: null,
    loadDemoWhenEmpty: true,
    logLevel: "warn",
    publicUrl: "http://localhost:3000",
  });
});

test("a PostgreSQL database is not filled with invented cases unless asked", () => {
  const DATABASE_URL = "postgresql://sagspejl@db/sagspejl";
  expect(readConfig({ env: { DATABASE_URL } }).loadDemoWhenEmpty).toBe(false);
  expect(readConfig({ env: { DATABASE_URL, DEMO: "1" } }).loadDemoWhenEmpty).toBe(true);
  expect(readConfig({ env: { DEMO: "0" } }).loadDemoWhenEmpty).toBe(false);
});

test("--data wins over DATA_DIR, and an empty variable counts as absent", () => {
  expect(readConfig({ env: { DATA_DIR: "/srv/a", PORT: "" }, dataDir: "/srv/b" })).toMatchObject({
    dataDir: "/srv/b",
    port: 3000,
  });
});

test("the configuration cannot be changed afterwards", () => {
  expect(Object.isFrozen(readConfig({ env: {} }))).toBe(true);
});

test.each([
  ["PORT", "tre", "Indstillingen PORT: skal være et tal."],
  ["PORT", "70000", "Indstillingen PORT: må højst være 65535."],
  [
    "DATABASE_URL",
    "mysql://db",
    "Indstillingen DATABASE_URL: skal ligne postgresql://bruger:kodeord@vaert/database.",
  ],
  ["SAGSPEJL_KEY", "kort", "Indstillingen SAGSPEJL_KEY: skal være 64 hexadecimale tegn"],
  ["DEMO", "måske", "Indstillingen DEMO: skal være en af 0, 1, ja, nej, true, false."],
  ["PUBLIC_URL", "sagspejl.dk", "Indstillingen PUBLIC_URL: skal ligne https://sagspejl.eksempelby.dk."],
])("%s=%s is refused with a Danish sentence", (name, value, sentence) => {
  expect(() => readConfig({ env: { [name]: value } })).toThrow(ConfigError);
  expect(() => readConfig({ env: { [name]: value } })).toThrow(sentence);
});

test("every setting is described for the README", () => {
  for (const { name, description } of configDescriptions) expect(description, name).not.toBe("");
});
