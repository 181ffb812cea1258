import type { EndRule, Part } from "../duty.ts";
import { endOfIndsats } from "./running.ts";

/** The indsats that the duty is about has ended. */
export const indsatsEnded: Part<EndRule> = {
  words: "indsatsen er ophørt før fristen",
  rule: ({ about }, history) => (about === null ? null : endOfIndsats(about, history)),
};
