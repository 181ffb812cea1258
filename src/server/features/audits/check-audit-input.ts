import type { ThemeQuestion } from "#audit/review/questions-of-case";
import { type RuleBroken, ruleBroken } from "#audit/rule-broken";
import type { AuditInput } from "#contract/audits";
import { addMonths, localDate } from "#kit/local-date";
import type { AuditModel, Theme } from "#questions/audit-model";

/** Placements are followed for up to two years; no case type for longer. */
const longestMonths = 24;

/** Whether the audit can be planned like this under its model; null when it can. */
export function checkAuditInput(input: AuditInput, model: AuditModel): RuleBroken | null {
  return checkPeriods(input.periods, model) ?? checkThemeQuestions(input.themeQuestions, model);
}

function checkPeriods(periods: AuditInput["periods"], { strata }: AuditModel): RuleBroken | null {
  const entries = Object.entries(periods);
  if (entries.length === 0) return ruleBroken("periode-mangler", "Vælg en periode for mindst én sagstype.");
  for (const [stratum, { from, to }] of entries) {
    if (!strata.some(({ id }) => id === stratum))
      return ruleBroken("ukendt-sagstype", `Modellen har ikke sagstypen ${stratum}. Hent siden igen.`);
    if (from > to)
      return ruleBroken(
        "periode-omvendt",
        `Perioden for ${stratum} slutter, før den begynder. Ret datoerne.`,
      );
    if (localDate(to) >= addMonths(localDate(from), longestMonths))
      return ruleBroken("periode-for-lang", `Perioden for ${stratum} er længere end to år. Gør den kortere.`);
  }
  return null;
}

function checkThemeQuestions(chosen: AuditInput["themeQuestions"], model: AuditModel): RuleBroken | null {
  const [fewest, most] = model.themeQuestions;
  if (chosen.length === 0) return null;
  if (chosen.length < fewest || chosen.length > most)
    return ruleBroken(
      "antal-temaspoergsmaal",
      `Vælg mellem ${fewest} og ${most} temaspørgsmål, eller slet ingen.`,
    );
  const levels = model.levels.map(({ level }) => level);
  const stray = chosen.find((question) => question.levels.some((level) => !levels.includes(level)));
  return stray === undefined
    ? null
    : ruleBroken(
        "ukendt-niveau",
        `Modellen har ikke alle de niveauer, som ${stray.id} skal stilles på. Vælg igen.`,
      );
}

/** The chosen theme questions with their words, from the catalogue. */
export function findThemeQuestions(
  chosen: AuditInput["themeQuestions"],
  themes: readonly Theme[],
): readonly ThemeQuestion[] | RuleBroken {
  const questions = themes.flatMap((theme) => theme.questions);
  const found: ThemeQuestion[] = [];
  for (const { id, version, levels } of chosen) {
    const question = questions.find((each) => each.id === id && each.version === version);
    if (question === undefined)
      return ruleBroken(
        "ukendt-temaspoergsmaal",
        `Temaspørgsmålet ${id} findes ikke i version ${version}. Vælg igen.`,
      );
    found.push({ question, levels });
  }
  return found;
}
