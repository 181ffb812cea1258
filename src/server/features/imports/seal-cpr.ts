import { createCipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

export interface SealedCpr {
  /** Nonce (12 bytes), tag (16 bytes), ciphertext: AES-256-GCM. */
  readonly sealed: Uint8Array;
  /** Keyed hash, the same for the same number: tells whether a row is unchanged without opening the seal. */
  readonly mac: Uint8Array;
}

/** Seals CPR numbers with keys drawn from `key` (32 bytes), one for the seal and another for the keyed hash. */
export function cprSealer(key: Uint8Array): (cpr: string) => SealedCpr {
  const sealKey = deriveKey(key, "sagspejl cpr seal");
  const macKey = deriveKey(key, "sagspejl cpr mac");
  return (cpr) => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", sealKey, nonce);
    const text = Buffer.concat([cipher.update(cpr, "utf8"), cipher.final()]);
    return {
      sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]),
      mac: createHmac("sha256", macKey).update(cpr).digest(),
    };
  };
}

function deriveKey(key: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "", purpose, 32));
}
