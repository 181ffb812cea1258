import { formatDanishDate } from "#kit/danish-date";
import { addMonths } from "#kit/local-date";
import type { QualityRule } from "../quality-rule.ts";

/** Longer than any pregnancy: a case opened before it can have been about nobody. */
const monthsOfPregnancyAtMost = 10;

export const foedtLaengeEfterAabning: QualityRule = {
  id: "foedt-laenge-efter-aabning",
  title: "Fødselsdato længe efter, at sagen blev åbnet",
  kind: "umuligt",
  meaning:
    "Fødselsdatoen ligger mere end ti måneder efter, at sagen blev åbnet. En sag om et barn, der endnu ikke er født, er i orden: den har højst en termin inden for ti måneder.",
  remedy: "Ret fødselsdatoen eller den dag, sagen blev åbnet.",
  consequence: "Barnets alder bliver forkert i alle pligter, der afhænger af den.",
  duties: ["bl-46-samtykke", "bl-91-plan-stillingtagen", "bl-108-ungeplan-16-aar", "bl-111-ungestoette"],
  figures: [],
  find: ({ history }) => {
    const { birthDate, opened } = history.caseFile;
    if (birthDate <= addMonths(opened, monthsOfPregnancyAtMost)) return [];
    const sentence = `Fødselsdatoen er ${formatDanishDate(birthDate)}, men sagen blev åbnet ${formatDanishDate(opened)}.`;
    return [{ events: [], sentence }];
  },
};
