import { describe, expect, it } from "vitest";
import { sha256 } from "#kit/sha256";
import { drawOutcomes } from "./draw-outcomes.ts";
import type { DrawPlan } from "./draw-plan.ts";
import { drawSample } from "./draw-sample.ts";
import { frameHash } from "./frame-hash.ts";
import { ticketOf } from "./ticket.ts";
import workedExample from "./worked-example.json" with { type: "json" };

describe("the draw (contract section 4)", () => {
  it("gives the worked example that docs/metode reproduces in another language", () => {
    const { frame, plan, seed, result } = workedExample;
    expect(drawSample(frame, plan as unknown as DrawPlan, seed)).toEqual(result);
  });

  it("takes tickets as SHA-256 of seed, colon and case number", () => {
    expect(ticketOf("frø-2025", "2025-0001")).toBe(sha256("frø-2025:2025-0001"));
    expect(ticketOf("", "abc").length).toBe(64);
  });

  it("hashes the frame over its sorted lines, bytewise", () => {
    const frame = [
      { caseNumber: "b", stratum: "§ 32" },
      { caseNumber: "a", stratum: "§ 30" },
      { caseNumber: "Å", stratum: "§ 30" },
    ];
    expect(frameHash(frame)).toBe(sha256("a\t§ 30\nb\t§ 32\nÅ\t§ 30\n"));
    const astral = [
      { caseNumber: "\u{1F600}", stratum: "x" },
      { caseNumber: "\uFFFD", stratum: "x" },
    ];
    expect(frameHash(astral)).toBe(sha256("\uFFFD\tx\n\u{1F600}\tx\n"));
  });

  it("says of every case what happened to it", () => {
    const row = (caseNumber: string, raadgiver: string, stratum = "s") => ({
      caseNumber,
      raadgiver,
      stratum,
      unit: "u",
    });
    const frame = [
      row("1", "A"),
      row("2", "A"),
      row("3", "B"),
      row("4", "C"),
      row("5", "D"),
      row("6", "E", "t"),
    ];
    const plan: DrawPlan = {
      levels: [
        { level: 1, strata: { s: 2 } },
        { level: 2, strata: { s: 1 } },
      ],
      maxPerCaseworker: 1,
      exclude: ["4"],
    };
    const told = drawOutcomes(frame, plan, "x").map(({ caseNumber, outcome, levels }) => [
      caseNumber,
      outcome,
      levels,
    ]);
    expect(told).toEqual([
      ["4", "udelukket", []],
      ["1", "udtrukket", [1, 2]],
      ["2", "raadgiver-fyldt", []],
      ["6", "stratum-uden-for-planen", []],
      ["5", "udtrukket", [1]],
      ["3", "ikke-naaet", []],
    ]);
  });
});
