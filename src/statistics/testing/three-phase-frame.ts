import type { PairedCounts } from "../methods/paired-counts.ts";
import type { ThreePhaseCounts } from "../methods/three-phase.ts";

export type Said = "ja" | "nej" | "til-side";

/** What the machine, level 1 and level 2 say, or would say, of one case. */
export type ReadCase = Readonly<Record<"machine" | "level1" | "level2", Said>>;

/** Who gives the answer: the machine in the frame, level 1 in its cases, level 2 in its. */
export function countPhases(
  wanted: Said,
  frame: readonly ReadCase[],
  ofLevel1: readonly ReadCase[],
  ofLevel2: readonly ReadCase[],
): ThreePhaseCounts {
  const pairs = (cases: readonly ReadCase[], first: keyof ReadCase, second: keyof ReadCase): PairedCounts => {
    const count = (one: boolean, other: boolean) =>
      cases.filter((each) => (each[first] === wanted) === one && (each[second] === wanted) === other).length;
    return {
      bothYes: count(true, true),
      onlyFirstYes: count(true, false),
      onlySecondYes: count(false, true),
      bothNo: count(false, false),
    };
  };
  return {
    population: frame.length,
    machineYesInPopulation: frame.filter(({ machine }) => machine === wanted).length,
    machineAndLevel1: pairs(ofLevel1, "machine", "level1"),
    machineAndLevel2: pairs(ofLevel2, "machine", "level2"),
    level1AndLevel2: pairs(ofLevel2, "level1", "level2"),
  };
}

/** How a reader answers a case that level 2 answers so. */
export type Reading = (level2: Said, random: () => number) => Said;

/** Says no to some of level 2's yes, and yes to some of its no. */
export function errsBetweenYesAndNo(missed: number, raised = missed): Reading {
  return (level2, random) => {
    if (level2 === "ja") return random() < missed ? "nej" : "ja";
    return level2 === "nej" && random() < raised ? "ja" : level2;
  };
}

/** Cases in random order: the first of them are a draw. Level 2 sets some aside, and says yes to about `share` of the others. */
export function inventFrame(
  length: number,
  { share, setAside = 0 }: { readonly share: number; readonly setAside?: number },
  { machine, level1 }: { readonly machine: Reading; readonly level1: Reading },
  random: () => number,
): readonly ReadCase[] {
  return Array.from({ length }, () => {
    const measured = random() < share ? "ja" : "nej";
    const level2 = random() < setAside ? "til-side" : measured;
    return { level2, machine: machine(level2, random), level1: level1(level2, random) };
  });
}
