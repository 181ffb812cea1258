/** What a rule of the audit answers when it says no: a code for programs and a Danish sentence that says what to do. */
export interface RuleBroken {
  readonly rule: string;
  readonly sentence: string;
}

export function ruleBroken(rule: string, sentence: string): RuleBroken {
  return { rule, sentence };
}

export function isRuleBroken(value: unknown): value is RuleBroken {
  return typeof value === "object" && value !== null && "rule" in value && "sentence" in value;
}
