import { formatDanishDate } from "#kit/danish-date";
import { ageOn } from "#kit/local-date";
import type { QualityRule } from "../quality-rule.ts";

/** Ungestøtte is for the young of 18 to 22 (BL chapter 13). */
const yearsAtMost = 22;

export const fyldt23IAabenSag: QualityRule = {
  id: "fyldt-23-i-aaben-sag",
  title: "Åben sag om en, der er fyldt 23",
  kind: "modsigelse",
  meaning:
    "Sagen er åben, men efter fødselsdatoen er den unge fyldt 23 år. Ungestøtte er for unge på 18 til 22 år.",
  remedy: "Ret fødselsdatoen, eller luk sagen, hvis den er slut.",
  consequence: "Sagen tæller som åben, og dens frister bliver ved med at stå som overskredet.",
  duties: [],
  figures: ["aabne-sager", "aabne-sager-pr-raadgiver", "boern-anbragt"],
  find: ({ history, today }) => {
    const { birthDate, closed } = history.caseFile;
    if (closed !== null || ageOn(birthDate, today) <= yearsAtMost) return [];
    return [{ events: [], sentence: `Den unge er født ${formatDanishDate(birthDate)}, og sagen er åben.` }];
  },
};
