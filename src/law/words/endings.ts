import type { EndRule, Excuse } from "../duty.ts";
import { endOfIndsats } from "./running.ts";

/** The indsats that the duty is about ended before the due day. */
export const indsatsEnded: Excuse<EndRule> = {
  words: "indsatsen er ophørt før fristen",
  because: "indsatsen ophørte {day}",
  rule: ({ about }, due, history) => {
    const end = about === null ? null : endOfIndsats(about, history);
    return end !== null && end.date < due.date ? end : null;
  },
};

/** The placement ended inside the period that the duty is about; its last day is inside. */
export const endedInsidePeriod: Excuse<EndRule> = {
  words: "anbringelsen er ophørt i perioden",
  because: "anbringelsen ophørte {day}",
  rule: ({ about }, due, history) => {
    const end = about === null ? null : endOfIndsats(about, history);
    return end !== null && end.date <= due.date ? end : null;
  },
};
