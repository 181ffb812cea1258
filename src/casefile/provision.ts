/** `paragraf`: a provision of barnets lov (BL) or serviceloven (SEL). */
export interface Provision {
  readonly law: "BL" | "SEL";
  /** The section with its letter, without a space: `32`, `140`, `76a`. */
  readonly section: string;
  readonly stk: number | null;
  readonly nr: number | null;
}

const pattern = /^(BL|SEL)§§?(\d+)([a-z]?)(?:,?stk\.?(\d+))?(?:,?nr\.?(\d+))?$/i;

/** Reads `BL § 32, stk. 1, nr. 5`; spacing and case are free. Null when the text is no provision. */
export function parseProvision(text: string): Provision | null {
  const match = pattern.exec(text.replaceAll(/\s+/g, ""));
  if (!match) return null;
  const [, law = "", number = "", letter = "", stk, nr] = match;
  return {
    law: law.toUpperCase() === "BL" ? "BL" : "SEL",
    section: number + letter.toLowerCase(),
    stk: stk === undefined ? null : Number(stk),
    nr: nr === undefined ? null : Number(nr),
  };
}

/** The official way to write a provision: `BL § 32, stk. 1, nr. 5`. */
export function formatProvision({ law, section, stk, nr }: Provision): string {
  const spaced = section.replace(/^(\d+)([a-z])$/, "$1 $2");
  const parts = [`${law} § ${spaced}`];
  if (stk !== null) parts.push(`stk. ${stk}`);
  if (nr !== null) parts.push(`nr. ${nr}`);
  return parts.join(", ");
}

/** Whether `provision` is section `section` of `law`, whatever its stk. and nr. */
export function isUnder(
  provision: Provision | null,
  law: Provision["law"],
  sections: readonly string[],
): boolean {
  return provision !== null && provision.law === law && sections.includes(provision.section);
}
