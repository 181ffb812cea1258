import { sha256 } from "#kit/sha256";

/**
 * A case's ticket (*lod*): lower-case hex SHA-256 of `seed + ":" + case number`. Whoever has the seed can compute it,
 * and nobody could before the seed existed (contract section 4).
 */
export function ticketOf(seed: string, caseNumber: string): string {
  return sha256(`${seed}:${caseNumber}`);
}
