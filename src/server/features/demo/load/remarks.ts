import type { Random } from "../seeded-random.ts";

const remarks = [
  "Fremgår ikke af journalen.",
  "Nævnt i et notat, men uden dato.",
  "Sket efter afgørelsen.",
  "Drøftet med forældrene, men ikke med barnet.",
  "Skabelonen er ikke udfyldt.",
  "Kun mundtligt; der er intet skriftligt i sagen.",
  "Mangler i den nyeste udgave.",
] as const;

/** A short invented remark, such as reviewers write when something is missing. */
export function inventRemark(random: Random): string {
  return random.pick(remarks);
}
