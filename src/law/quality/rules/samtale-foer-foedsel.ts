import type { EventType } from "#casefile/event-type";
import { formatDanishDate } from "#kit/danish-date";
import type { QualityRule } from "../quality-rule.ts";
import { sayEvent } from "../say-event.ts";

const withTheChild: readonly EventType[] = [
  "samtale-med-barn",
  "tilsynsbesoeg",
  "samvaer-fastsat",
  "trivselslineal",
];

export const samtaleFoerFoedsel: QualityRule = {
  id: "samtale-foer-foedsel",
  title: "Samtale, tilsyn eller samvær med et barn, der ikke var født",
  kind: "umuligt",
  meaning: "Noget, som kræver, at barnet er der, ligger før barnets fødselsdato.",
  remedy: "Ret fødselsdatoen på sagen eller dagen for hændelsen.",
  consequence:
    "Samtalen tæller som barnets, og barnets alder bliver forkert i alle pligter, der afhænger af den.",
  duties: ["bl-5-barnets-holdning", "sel-48-boernesamtale", "bl-156-tilsynsbesoeg", "bl-46-samtykke"],
  figures: ["tilsynsbesoeg-holdt"],
  find: ({ history }) =>
    withTheChild.flatMap((type) =>
      history
        .of(type)
        .filter(({ date }) => date < history.caseFile.birthDate)
        .map((event) => ({
          events: [event],
          sentence: `${sayEvent(event)} ligger før fødslen ${formatDanishDate(history.caseFile.birthDate)}.`,
        })),
    ),
};
