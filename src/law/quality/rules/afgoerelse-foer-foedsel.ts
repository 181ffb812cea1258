import type { EventType } from "#casefile/event-type";
import { beforeBirth } from "../before-birth.ts";
import type { QualityRule } from "../quality-rule.ts";

const aboutTheChild: readonly EventType[] = ["afgoerelse", "indsats-ivaerksat"];

export const afgoerelseFoerFoedsel: QualityRule = {
  id: "afgoerelse-foer-foedsel",
  title: "Afgørelse eller indsats, før barnet var født",
  kind: "modsigelse",
  meaning:
    "En afgørelse eller indsats ligger før barnets fødselsdato. En sag kan gælde et barn, der endnu ikke er født; derfor skal fundet ses efter, og det er ikke kaldt umuligt.",
  remedy:
    "Ret fødselsdatoen på sagen eller dagen for hændelsen. Gjaldt sagen et barn, der ikke var født, er der ikke noget at rette.",
  consequence:
    "Barnets alder på dagen afgør, hvilke pligter der gælder: samtykke, barnets plan eller ungeplan.",
  duties: ["bl-5-barnets-holdning", "bl-46-samtykke", "bl-91-plan-stillingtagen", "bl-108-ungeplan-16-aar"],
  figures: ["planer-i-tide", "samtykke"],
  find: beforeBirth(aboutTheChild),
};
