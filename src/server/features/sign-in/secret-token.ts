import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a cookie or a link, with the SHA-256 that alone is stored. */
export function makeSecretToken(): { token: string; hash: Uint8Array } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashSecretToken(token) };
}

/** What a token is stored as. No salt: a random token cannot be guessed from its hash. */
export function hashSecretToken(token: string): Uint8Array {
  return new Uint8Array(createHash("sha256").update(token).digest());
}
