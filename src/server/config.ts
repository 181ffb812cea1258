import { z } from "zod";
import { danishErrorMap } from "./danish-error-map.ts";

const yesNo = z
  .enum(["1", "0", "ja", "nej", "true", "false"])
  .transform((text) => text === "1" || text === "ja" || text === "true");

const settings = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(3000)
    .describe("Port the server listens on; 0 picks a free one"),
  HOST: z
    .string()
    .default("127.0.0.1")
    .describe(
      "Address the server listens on. The default answers this machine only; `0.0.0.0` answers the network, behind a TLS proxy",
    ),
  DATA_DIR: z
    .string()
    .default("./data")
    .describe("Folder of the embedded database, its lock and the key file"),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "skal ligne postgresql://bruger:kodeord@vaert/database" })
    .optional()
    .describe(
      "PostgreSQL 15 or later, `postgresql://user:password@host/database`; without it the embedded database runs in DATA_DIR",
    ),
  SAGSPEJL_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, "skal være 64 hexadecimale tegn (32 bytes), fx fra »openssl rand -hex 32«")
    .optional()
    .describe(
      "Key that encrypts CPR numbers, 64 hex characters; without it the file `sagspejl.key` is made in DATA_DIR, readable by its owner only",
    ),
  DEMO: yesNo
    .optional()
    .describe(
      "`1`: an empty database is filled with Eksempelby Kommune, where one picks who to be. `0`: never. Default: `1` embedded, `0` with DATABASE_URL. Cases of a real municipality are never opened without a password: the choice hangs on what the database holds",
    ),
  LOG_LEVEL: z
    .enum(["silent", "error", "warn", "info", "debug"])
    .default("warn")
    .describe(
      "How much is logged, as JSON lines on standard out; `info` adds a line per request, `debug` stack traces on the command line",
    ),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "skal ligne https://sagspejl.eksempelby.dk" })
    .optional()
    .describe(
      "Address people use, when a proxy stands in front; `https` makes the session cookie Secure. Default `http://localhost:PORT`",
    ),
});

/** Everything Sagspejl can be told from outside, read once. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly encryptionKeyHex: string | null;
  /** Fill an empty database with the example municipality. */
  readonly loadDemoWhenEmpty: boolean;
  readonly logLevel: "silent" | "error" | "warn" | "info" | "debug";
  readonly publicUrl: string;
}

/** A setting that cannot be used; the message is one Danish sentence per setting. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * The frozen configuration from environment variables; an empty variable counts as absent.
 * `dataDir` (the command line's `--data`) wins over `DATA_DIR`. Throws {@link ConfigError}.
 */
export function readConfig(options: { dataDir?: string; env?: NodeJS.ProcessEnv } = {}): Config {
  const env = Object.entries(options.env ?? process.env).filter(([, value]) => value !== "");
  const parsed = settings.safeParse(Object.fromEntries(env), { error: danishErrorMap });
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(
      (issue) => `Indstillingen ${issue.path.join(".")}: ${issue.message}.`,
    );
    throw new ConfigError(sentences.join("\n"));
  }
  const { data } = parsed;
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    dataDir: options.dataDir ?? data.DATA_DIR,
    databaseUrl: data.DATABASE_URL ?? null,
    encryptionKeyHex: data.SAGSPEJL_KEY ?? null,
    loadDemoWhenEmpty: data.DEMO ?? data.DATABASE_URL === undefined,
    logLevel: data.LOG_LEVEL,
    publicUrl: (data.PUBLIC_URL ?? `http://localhost:${data.PORT}`).replace(/\/$/, ""),
  });
}

/** One line per setting for the README's table, in the order of the schema. */
export const configDescriptions = Object.entries(settings.shape).map(([name, schema]) => ({
  name,
  fallback: schema instanceof z.ZodDefault ? String(schema.def.defaultValue) : null,
  description: schema.description ?? "",
}));
