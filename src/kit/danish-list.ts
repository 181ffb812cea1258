/** `a`, `a og b`, `a, b og c`: as Danish lists words, with no comma before the last. Empty for none. */
export function listInDanish(words: readonly string[], before: "og" | "eller" = "og"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${before} ${words.at(-1)}`;
}
