import fc from "fast-check";
import type { Counting } from "../counting/index.ts";

/** Every way a municipality may count. */
export const anyCounting: fc.Arbitrary<Counting> = fc.record({
  "loerdag-er-hverdag": fc.constantFrom("nej", "ja"),
  "tilsynsbesoeg-om-aaret": fc.constantFrom("fra-anbringelsen", "kalenderaar"),
  "frist-i-weekend": fc.constantFrom("uaendret", "naeste-hverdag"),
});
