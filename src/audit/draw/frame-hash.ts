import { sha256 } from "#kit/sha256";
import { compareBytewise } from "./compare-bytewise.ts";
import type { FrameRow } from "./frame-row.ts";

/**
 * The frame's fingerprint, published with the seed: SHA-256 over one line `case number TAB stratum LF` per case,
 * lines sorted bytewise (contract section 4). The order of the rows does not matter.
 */
export function frameHash(frame: readonly Pick<FrameRow, "caseNumber" | "stratum">[]): string {
  const lines = frame.map(({ caseNumber, stratum }) => `${caseNumber}\t${stratum}\n`);
  return sha256(lines.toSorted(compareBytewise).join(""));
}
