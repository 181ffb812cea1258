import type { EventType } from "#casefile/event-type";
import { formatDanishDate } from "#kit/danish-date";
import type { QualityRule } from "./quality-rule.ts";
import { sayEvent } from "./say-event.ts";

/** Events of the types that are dated before the child's birth, one finding each. */
export function beforeBirth(types: readonly EventType[]): QualityRule["find"] {
  return ({ history }) => {
    const { birthDate } = history.caseFile;
    return types.flatMap((type) =>
      history
        .of(type)
        .filter(({ date }) => date < birthDate)
        .map((event) => ({
          events: [event],
          sentence: `${sayEvent(event)} ligger før fødslen ${formatDanishDate(birthDate)}.`,
        })),
    );
  };
}
