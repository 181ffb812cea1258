import type { CaseEvent } from "#casefile/case-event";
import { isUnder } from "#casefile/provision";
import type { History } from "#law/history";
import { anbringelse, permanentAnbringelse, restsOn, ungestoette } from "#law/words/provisions";
import { endOfIndsats } from "#law/words/running";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

export const tilsynsbesoegUdenAnbringelse: QualityRule = {
  id: "tilsynsbesoeg-uden-anbringelse",
  title: "Tilsynsbesøg uden anbringelse",
  kind: "modsigelse",
  meaning:
    "Der er holdt tilsynsbesøg en dag, hvor sagen ikke har en anbringelse i gang. Permanent anbringelse, ungestøtte og indsatser uden paragraf regnes med, så besøget kan være hos en ung. Dagen, hvor anbringelsen ophører, er i orden.",
  remedy: "Registrér anbringelsen, ret dagen, eller ret, hvad besøget var.",
  consequence: "Besøget tæller ikke som tilsyn, eller anbringelsen og dens tilsyn bliver slet ikke regnet.",
  duties: ["bl-156-tilsynsbesoeg", "sel-148-tilsynsbesoeg"],
  figures: ["tilsynsbesoeg-holdt", "tilsynsbesoeg-i-tide", "boern-anbragt"],
  find: ({ history }) => {
    const placements = history.of("indsats-ivaerksat").filter(mayBePlacement);
    return history
      .of("tilsynsbesoeg")
      .filter((visit) => !placements.some((start) => isWithin(visit, start, history)))
      .map((visit) => ({
        events: [visit],
        sentence: `${sayEvent(visit)}, men barnet er ikke anbragt den dag.`,
      }));
  },
};

function mayBePlacement(start: CaseEvent): boolean {
  return (
    start.provision === null ||
    isUnder(start.provision, "SEL", ["76", "76a"]) ||
    [anbringelse, permanentAnbringelse, ungestoette].some((provisions) => restsOn(start, provisions))
  );
}

function isWithin({ date }: CaseEvent, start: CaseEvent, history: History): boolean {
  const end = endOfIndsats(start, history);
  return start.date <= date && (end === null || date <= end.date);
}
