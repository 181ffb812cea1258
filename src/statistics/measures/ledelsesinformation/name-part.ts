/** The part of what carries no code. */
export const unknownPart = "ikke-oplyst";

/** The parts that a figure is split into, by the code that the events carry. */
const parts: Readonly<Record<string, string>> = {
  [unknownPart]: "Ikke oplyst",
  ingen: "Ingen yderligere udredning",
  afdaekning: "Afdækning",
  undersoegelse: "Undersøgelse",
  alene: "Samtale med barnet alene",
  "med-andre": "Samtale, hvor andre var med",
  "uden-samtale": "Uden samtale",
};

/** A part of a figure in Danish; a provision is its own name. */
export function namePart(part: string): string {
  return parts[part] ?? part;
}
