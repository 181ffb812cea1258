import { expect, it } from "vitest";
import type { DrawPlan } from "./draw-plan.ts";
import { draftProtocol } from "./draw-protocol.ts";
import { ticketOf } from "./ticket.ts";
import workedExample from "./worked-example.json" with { type: "json" };

const { frame, seed, result } = workedExample;
const plan = workedExample.plan as unknown as DrawPlan;
const stamp = (at: string) => ({ at, by: "Mette Holm" });
const steps = {
  frame: { ...stamp("2025-02-03T08:00:00Z"), hash: result.frameHash, size: frame.length },
  sizes: { ...stamp("2025-02-03T08:05:00Z"), plan },
  seed: { ...stamp("2025-02-03T08:10:00Z"), text: seed, origin: "oplyst" as const },
  reason: null,
};

it("the protocol shows the steps' times, the lowest tickets of each stratum, and the draw before and after replacement", () => {
  const replaced = result.levels[0]?.strata["§ 32"][0] ?? "";
  const log = [{ caseNumber: replaced, reason: "Overdraget", ...stamp("2025-02-04T08:00:00Z") }];
  const protocol = draftProtocol(steps, frame, log);
  expect(protocol?.drawn).toEqual(result);
  expect(protocol?.seedMade).toEqual({ ...stamp("2025-02-03T08:10:00Z"), origin: "oplyst" });
  expect(protocol?.current.levels[0]?.strata["§ 32"]).not.toContain(replaced);
  const first = protocol?.strata.find(({ stratum }) => stratum === "§ 30")?.firstTickets ?? [];
  expect(first).toHaveLength(9);
  expect(first.map(({ ticket }) => ticket)).toEqual(
    first.map(({ caseNumber }) => ticketOf(seed, caseNumber)).toSorted(),
  );
});

it("there is no protocol before the seed", () => {
  expect(draftProtocol({ ...steps, seed: null }, frame, [])).toBeNull();
});
