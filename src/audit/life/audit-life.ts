import type { TransitionTable } from "./transition.ts";

export type AuditStatus = "planlagt" | "i-gang" | "lukket";

/** An audit is planned, runs from the draw on, and is closed. Reopening it demands a reason, which the report shows. */
export const auditLife: TransitionTable<AuditStatus> = {
  thing: "tilsynet",
  titles: { planlagt: "Planlagt", "i-gang": "I gang", lukket: "Lukket" },
  steps: [
    { from: "planlagt", to: "i-gang", action: "draw", needsReason: false },
    { from: "i-gang", to: "lukket", action: "close-audit", needsReason: false },
    { from: "lukket", to: "i-gang", action: "close-audit", needsReason: true },
  ],
};
