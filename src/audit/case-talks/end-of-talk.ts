import type { LocalDate } from "#kit/local-date";
import { type RuleBroken, ruleBroken } from "../rule-broken.ts";

/** Whether a talk can be ended with these days: it has been held, and the next comes after it. Null when it can. */
export function checkEndOfTalk(heldOn: LocalDate, nextOn: LocalDate, today: LocalDate): RuleBroken | null {
  if (heldOn > today)
    return ruleBroken("samtale-ikke-holdt", "Samtalen kan først afsluttes, når den er holdt. Ret datoen.");
  if (nextOn <= heldOn)
    return ruleBroken("naeste-samtale-foer", "Den næste samtale skal ligge efter denne. Ret datoen.");
  return null;
}
