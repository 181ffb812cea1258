import type { Provision } from "#casefile/provision";
import type { Random } from "../seeded-random.ts";

/** What kind of case it becomes. */
export type CaseKind =
  | "ingen-indsats"
  | "forebyggende"
  | "stoettende"
  | "anbragt-med-samtykke"
  | "anbragt-uden-samtykke";

const kinds: readonly (readonly [CaseKind, number])[] = [
  ["ingen-indsats", 0.12],
  ["forebyggende", 0.25],
  ["stoettende", 0.41],
  ["anbragt-med-samtykke", 0.18],
  ["anbragt-uden-samtykke", 0.04],
];

export function chooseKind(random: Random): CaseKind {
  let left = random.next();
  for (const [kind, share] of kinds) {
    if (left < share) return kind;
    left -= share;
  }
  return "stoettende";
}

const bl = (section: string, stk: number | null = null, nr: number | null = null): Provision => ({
  law: "BL",
  section,
  stk,
  nr,
});
export const sel = (section: string, stk: number | null = null, nr: number | null = null): Provision => ({
  law: "SEL",
  section,
  stk,
  nr,
});

/** The provisions a kind of case may be decided under: barnets lov, and serviceloven for days before 2024. */
export const provisionsOfKind: Readonly<
  Record<
    Exclude<CaseKind, "ingen-indsats">,
    readonly [{ bl: Provision; sel: Provision }, ...{ bl: Provision; sel: Provision }[]]
  >
> = {
  forebyggende: [
    { bl: bl("30", 1, 1), sel: sel("11", 3, 1) },
    { bl: bl("30", 1, 2), sel: sel("11", 3, 2) },
  ],
  stoettende: [
    { bl: bl("32", 1, 5), sel: sel("52", 3, 3) },
    { bl: bl("32", 1, 3), sel: sel("52", 3, 6) },
    { bl: bl("32", 1, 7), sel: sel("52", 3, 5) },
    { bl: bl("32", 1, 2), sel: sel("52", 3, 2) },
  ],
  "anbragt-med-samtykke": [{ bl: bl("46", 1), sel: sel("52", 3, 7) }],
  "anbragt-uden-samtykke": [{ bl: bl("47", 1), sel: sel("58", 1) }],
};

export function isPlaced(kind: CaseKind): boolean {
  return kind === "anbragt-med-samtykke" || kind === "anbragt-uden-samtykke";
}
