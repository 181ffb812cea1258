import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const samvaerGenoptagetUdenSuspension: QualityRule = {
  id: "samvaer-genoptaget-uden-suspension",
  title: "Samvær genoptaget uden at være suspenderet",
  kind: "mangler",
  meaning: "Samværet er genoptaget, men det er ikke suspenderet, siden det sidst blev genoptaget.",
  remedy: "Registrér, hvornår samværet blev suspenderet, eller ret dagen.",
  consequence: "Fristen på otte uger kan ikke regnes.",
  duties: ["bl-104-samvaer-8-uger"],
  figures: [],
  find: ({ history }) => {
    const resumed = history.of("samvaer-genoptaget");
    return resumed.flatMap((event, index) => {
      const last = resumed[index - 1];
      const isSuspended = history
        .of("samvaer-suspenderet")
        .some(({ date }) => date <= event.date && (last === undefined || date >= last.date));
      if (isSuspended) return [];
      return [{ events: [event], sentence: `${sayEvent(event)} har ingen suspension forud.` }];
    });
  },
};
