import { isRecord } from "#kit/is-record";
import type { AnchorPlan, DrawPlan, PlanLevel } from "./draw-plan.ts";

/**
 * Reads plan.json (contract section 4), already parsed as JSON. Gives the plan, levels in order, or every problem
 * as a Danish sentence. `maxPerCaseworker`, `exclude` and `anchors` may be left out.
 */
export function parsePlan(
  json: unknown,
): { readonly plan: DrawPlan } | { readonly problems: readonly string[] } {
  if (!isRecord(json)) return { problems: ["Planen skal være et JSON-objekt med feltet »levels«."] };
  const problems: string[] = [];
  const levels = readLevels(json["levels"], problems);
  const maxPerCaseworker = readMaximum(json["maxPerCaseworker"], problems);
  const exclude = readExclude(json["exclude"], problems);
  const anchors = readAnchors(json["anchors"], problems);
  if (problems.length > 0) return { problems };
  return { plan: { levels, maxPerCaseworker, exclude, ...(anchors && { anchors }) } };
}

function readLevels(value: unknown, problems: string[]): readonly PlanLevel[] {
  if (!Array.isArray(value) || value.length === 0) {
    problems.push("Planen mangler niveauer. Skriv mindst ét niveau i »levels«.");
    return [];
  }
  const levels = value.map((entry: unknown, index) => readLevel(entry, index + 1, problems));
  return levels.filter((level) => level !== null);
}

function readLevel(entry: unknown, expected: number, problems: string[]): PlanLevel | null {
  if (!isRecord(entry) || entry["level"] !== expected) {
    problems.push(
      `Niveauerne skal stå i rækkefølge fra 1. Ret nummer ${expected} i »levels« til niveau ${expected}.`,
    );
    return null;
  }
  const sizes = entry["strata"];
  if (!isRecord(sizes) || Object.keys(sizes).length === 0) {
    problems.push(`Niveau ${expected} mangler antal. Skriv et antal for hver sagstype i »strata«.`);
    return null;
  }
  const strata: Record<string, number> = {};
  for (const [stratum, size] of Object.entries(sizes)) {
    if (isCount(size)) strata[stratum] = size;
    else problems.push(`Antallet for ${stratum} på niveau ${expected} skal være et helt tal fra 0 og op.`);
  }
  return { level: expected, strata };
}

function readMaximum(value: unknown, problems: string[]): number | null {
  if (value === undefined || value === null) return null;
  if (isCount(value) && value > 0) return value;
  problems.push("»maxPerCaseworker« skal være et helt tal fra 1 og op, eller null for ingen grænse.");
  return null;
}

function readExclude(value: unknown, problems: string[]): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) return value;
  problems.push('»exclude« skal være en liste af sagsnumre som tekst, for eksempel ["2024-0003"].');
  return [];
}

function readAnchors(value: unknown, problems: string[]): AnchorPlan | null {
  if (value === undefined || value === null) return null;
  const { from, levels } = isRecord(value) ? value : {};
  const sizes = Array.isArray(levels) ? levels.filter(isAnchorLevel) : [];
  if (typeof from === "string" && Array.isArray(levels) && sizes.length === levels.length)
    return { from, levels: sizes.map(({ level, cases }) => ({ level, cases })) };
  problems.push(
    '»anchors« skal have tilsynets id og et antal pr. niveau, for eksempel {"from":"2024","levels":[{"level":1,"cases":12}]}.',
  );
  return null;
}

function isAnchorLevel(value: unknown): value is AnchorPlan["levels"][number] {
  return isRecord(value) && isCount(value["level"]) && isCount(value["cases"]);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}
