import type { CaseEvent } from "#casefile/case-event";
import { compareEvents } from "#casefile/timeline";
import { ageOn, type LocalDate } from "#kit/local-date";
import type { FulfilmentRule, Part } from "../duty.ts";
import type { History } from "../history.ts";
import { isAfter } from "../moment.ts";

/** Consent of the guardian, and of the young person from the age given, in force on the due day. */
export function consentTo(
  udfald: "indsats" | "anbringelse",
  { youngFrom }: { youngFrom: number | null },
): Part<FulfilmentRule> {
  const young = youngFrom === null ? "" : ` og, fra ${youngFrom} år, af den unge selv`;
  return {
    words: `samtykke til ${udfald === "indsats" ? "indsatsen" : "anbringelsen"} fra forældremyndighedsindehaveren${young}, der ikke er tilbagekaldt`,
    rule: (clock, due, history) => {
      const day = due?.date ?? clock.start.date;
      const isYoung = youngFrom !== null && ageOn(history.caseFile.birthDate, clock.start.date) >= youngFrom;
      const consents = ["foraeldremyndighedsindehaver", ...(isYoung ? ["ung"] : [])].map((person) =>
        consentInForce(person, udfald, day, history),
      );
      const given = consents.filter((consent) => consent !== null);
      return given.length === consents.length ? given.toSorted(compareEvents) : null;
    },
  };
}

function consentInForce(person: string, udfald: string, day: LocalDate, history: History): CaseEvent | null {
  const isTheirs = (event: CaseEvent) =>
    event.person === person && event.udfald === udfald && event.date <= day;
  const given = history.of("samtykke-givet").findLast(isTheirs);
  const withdrawn = history.of("samtykke-tilbagekaldt").findLast(isTheirs);
  if (given === undefined) return null;
  // Withdrawn and given on one day without clock times: the consent cannot be said to be in force.
  return withdrawn === undefined || isAfter(given, withdrawn) ? given : null;
}
