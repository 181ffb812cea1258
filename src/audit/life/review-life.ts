import type { TransitionTable } from "./transition.ts";

export type ReviewStatus = "tildelt" | "i-gang" | "afsluttet" | "udgaaet";

/**
 * A review is allocated, begins with its first answer, and is submitted. It is given up (`udgaaet`) when its case is
 * replaced; its answers stay. The head of quality may reopen it with a reason: the answers it was first submitted with
 * stay the blind ones.
 */
export const reviewLife: TransitionTable<ReviewStatus> = {
  thing: "målingen",
  titles: { tildelt: "Tildelt", "i-gang": "I gang", afsluttet: "Afsluttet", udgaaet: "Udgået" },
  steps: [
    { from: "tildelt", to: "i-gang", action: "review", needsReason: false },
    { from: "i-gang", to: "afsluttet", action: "review", needsReason: false },
    { from: "afsluttet", to: "i-gang", action: "reopen-review", needsReason: true },
    { from: "tildelt", to: "udgaaet", action: "replace-case", needsReason: true },
    { from: "i-gang", to: "udgaaet", action: "replace-case", needsReason: true },
    { from: "afsluttet", to: "udgaaet", action: "replace-case", needsReason: true },
  ],
};
