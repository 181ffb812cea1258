import type { EventType } from "#casefile/event-type";
import { beforeBirth } from "../before-birth.ts";
import type { QualityRule } from "../quality-rule.ts";

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
  find: beforeBirth(withTheChild),
};
