import { hash, verify } from "@node-rs/argon2";

/** Argon2id with OWASP's smallest recommended cost, the library's default: 19 MiB, two passes. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"));
}

/** Whether `password` is the one behind `stored`. For an unknown login (`null`) it takes as long, and the answer is no. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const isRight = await verify(stored ?? (await nobodysHash), password.normalize("NFKC"));
  return stored !== null && isRight;
}

const nobodysHash = hashPassword("nobody has this password");
