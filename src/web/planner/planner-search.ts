import { z } from "zod";
import type { ModelSummary } from "#contract/catalogue";
import { modelKey } from "../audits/model-key.ts";

const text = z.string().optional().catch(undefined);

/** The address keeps every choice, as typed: sizes by stratum with `+`, levels with `/`: `40+60+50/20+30+25`. */
export const plannerSearch = z.object({
  /** `bbu-2018/1`. */
  model: text,
  /** Expected share in percent. */
  andel: text,
  /** Cases in the frame by stratum: `900+1200+300`. */
  grundlag: text,
  /** Cases in the baseline by level: `150/75`. */
  baseline: text,
  /** Minutes per case by level: `30/45`. */
  minutter: text,
  a: text,
  b: text,
});
export type PlannerSearch = z.infer<typeof plannerSearch>;

/** `150/75` → [150, 75]; a part that is no number is null. */
export function readLevels(typed: string | undefined): readonly (number | null)[] {
  return typed === undefined ? [] : typed.split("/").map(readCount);
}

/** `900+1200+300` → one number for each of `strata`, null where none is typed. */
export function readStrata(typed: string | undefined, strata: number): readonly (number | null)[] {
  const parts = typed === undefined ? [] : typed.split("+").map(readCount);
  return Array.from({ length: strata }, (_, index) => parts[index] ?? null);
}

/** `40+60+50/20+30+25` → sizes by level and stratum; null when nothing is typed. What is no number counts as none. */
export function readPlan(typed: string | undefined, strata: number): readonly (readonly number[])[] | null {
  if (typed === undefined) return null;
  return typed.split("/").map((level) => readStrata(level, strata).map((cases) => cases ?? 0));
}

export function writePlan(plan: readonly (readonly number[])[]): string {
  return plan.map((sizes) => sizes.join("+")).join("/");
}

/** Puts one part in its place: `replacePart("150/75", 1, "80", "/")` → `150/80`. */
export function replacePart(
  parts: readonly (number | null)[],
  place: number,
  typed: string,
  by: "/" | "+",
): string {
  const length = Math.max(parts.length, place + 1);
  return Array.from({ length }, (_, index) =>
    index === place ? typed.trim() : String(parts[index] ?? ""),
  ).join(by);
}

/** A whole number up to 99,999; null for anything else. */
export function readCount(typed: string): number | null {
  return /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : null;
}

/** The planner as it opens from an audit's own frame. */
export function plannerSearchOf(
  model: Pick<ModelSummary, "id" | "version" | "strata">,
  frame: readonly { readonly stratum: string; readonly total: number }[],
): PlannerSearch {
  const totals = model.strata.map((one) => frame.find(({ stratum }) => stratum === one.id)?.total ?? 0);
  return { model: modelKey(model), grundlag: totals.join("+") };
}
